#!/bin/sh
# Boots a kernel in QEMU, with the test as its first process; the serial console is the log.
#
#   firstbad bisect --git ../linux --good v6.1 --bad v6.2 --console '{logs}/serial.log' --hung-after 2m \
#     --install 'make -s olddefconfig && make -s -j8 bzImage' --test ~/qemu-boot.sh
#   firstbad bisect --series versions.txt --good A --bad B -- ./qemu-boot.sh
#
# Settings:
#   KERNEL      the image, %s is the build (default arch/x86/boot/bzImage, as a build in the work tree leaves it)
#   INITRD      an initial file system whose /init runs the test and powers off; it tells how it went by printing
#               `firstbad-test: pass`, `firstbad-test: fail` or `firstbad-test: skip`
#   APPEND      more of the kernel's command line
#   QEMU        the emulator and its options (default: qemu-system-x86_64 -m 1024 -enable-kvm where /dev/kvm can be used)
#   SECONDS_MAX the longest it may run (600); firstbad's own --time-limit and --hung-after end it earlier
#
# Exit: 0 pass, 1 fail, 124 out of time, 125 skip or no word of the test, 127 no QEMU, 128 a setting is missing.
set -u

: "${FIRSTBAD_BUILD:?run by firstbad}" "${FIRSTBAD_LOGS:?run by firstbad}"
[ -n "${INITRD:-}" ] || { echo "qemu-boot.sh: set INITRD" >&2; exit 128; }
kernel=$(printf "${KERNEL:-arch/x86/boot/bzImage}" "$FIRSTBAD_BUILD")
[ -e "$kernel" ] || { echo "there is no kernel $kernel: the build failed" >&2; exit 125; }
accelerate=
[ -w /dev/kvm ] && accelerate=-enable-kvm
qemu=${QEMU:-qemu-system-x86_64 -m 1024 $accelerate}
command -v "${qemu%% *}" >/dev/null || { echo "there is no ${qemu%% *}" >&2; exit 127; }

# A panic ends the machine instead of stopping it for ever: panic=-1 reboots, -no-reboot makes that an end.
timeout "${SECONDS_MAX:-600}" $qemu -nographic -no-reboot -monitor none \
  -kernel "$kernel" -initrd "$INITRD" -append "console=ttyS0 panic=-1 ${APPEND:-}" \
  -serial "file:$FIRSTBAD_LOGS/serial.log" </dev/null
status=$?
[ "$status" -eq 124 ] && exit 124
word=$(tr -d '\r' < "$FIRSTBAD_LOGS/serial.log" | sed -n 's/^.*firstbad-test: \([a-z]*\).*$/\1/p' | tail -n 1)
case $word in
  pass) exit 0 ;;
  fail) exit 1 ;;
  # Without a word it did not come to the test, or died in it: --signature and --bad-when no-boot look at the log.
  *) exit 125 ;;
esac
