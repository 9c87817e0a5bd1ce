#!/bin/sh
# Saves a guest on one Xen host, restores it on another, and sees whether its network lives.
#
#   firstbad bisect --series rhel5-kernel-xen --good 128 --bad 151 --axis restore-host \
#     --signature correlation:netfront-grant-failure \
#     --install './xl-save-restore.sh install' --boot './xl-save-restore.sh boot' \
#     --test './xl-save-restore.sh test' --collect './xl-save-restore.sh collect' \
#     --teardown './xl-save-restore.sh teardown'
#
# firstbad says which builds: FIRSTBAD_SAVE_HOST, FIRSTBAD_RESTORE_HOST, FIRSTBAD_BUILD, FIRSTBAD_LOGS. The rest is yours to set:
#   SAVE_MACHINE, RESTORE_MACHINE   the hosts, as ssh knows them (root, by key); may be one and the same
#   GUEST_CONFIG                    the guest's configuration on the saving host
#   GUEST_NAME, GUEST_ADDRESS       its name in there, and what to ping
#   KERNEL_PACKAGE                  a package on the hosts, %s is the build (default /srv/kernels/kernel-xen-%s.x86_64.rpm)
#   KERNEL_IMAGE                    what it installs (default /boot/vmlinuz-%sxen)
#   KERNEL_RELEASE                  what uname -r says then (default %sxen)
#   TOOL                            xl, or xm on old hosts (default xl)
#   CHECKPOINT                      the file that the guest is saved to (default /var/lib/xen/save/firstbad-GUEST_NAME)
#   BOOT_SECONDS, PINGS             how long a host may take to come back (900), how many packets to send (30)
# The guest's log is its console as xenconsoled keeps it (XENCONSOLED_LOG=guest in /etc/default/xencommons): its network may be dead.
#
# Exit: 0 good, 1 bad, 125 can't tell (the guest was ill before it was saved, a package does not install), 128 a setting is missing.
set -u

need() {
  eval "value=\${$1:-}"
  [ -n "$value" ] || { echo "xl-save-restore.sh: set $1" >&2; exit 128; }
}
for name in SAVE_MACHINE RESTORE_MACHINE GUEST_CONFIG GUEST_NAME GUEST_ADDRESS FIRSTBAD_SAVE_HOST FIRSTBAD_RESTORE_HOST \
  FIRSTBAD_LOGS; do
  need "$name"
done
tool=${TOOL:-xl}
checkpoint=${CHECKPOINT:-/var/lib/xen/save/firstbad-$GUEST_NAME}
boot_seconds=${BOOT_SECONDS:-900}
pings=${PINGS:-30}

on() { # on MACHINE COMMAND: there, without a terminal, without waiting for a dead machine
  machine=$1
  shift
  ssh -o BatchMode=yes -o ConnectTimeout=10 "root@$machine" "$*"
}
# fill FORMAT BUILD: the build in place of %s
fill() { printf "$1" "$2"; }
release() { fill "${KERNEL_RELEASE:-%sxen}" "$1"; }
runs() { [ "$(on "$1" uname -r 2>/dev/null)" = "$(release "$2")" ]; }

# hosts DO: DO MACHINE BUILD for each machine; on one machine both builds have to be the same
hosts() {
  if [ "$SAVE_MACHINE" = "$RESTORE_MACHINE" ] && [ "$FIRSTBAD_SAVE_HOST" != "$FIRSTBAD_RESTORE_HOST" ]; then
    echo "one machine can't run $FIRSTBAD_SAVE_HOST and $FIRSTBAD_RESTORE_HOST: set RESTORE_MACHINE to another" >&2
    exit 128
  fi
  "$1" "$SAVE_MACHINE" "$FIRSTBAD_SAVE_HOST" || return $?
  [ "$SAVE_MACHINE" = "$RESTORE_MACHINE" ] || "$1" "$RESTORE_MACHINE" "$FIRSTBAD_RESTORE_HOST"
}

install_on() {
  runs "$1" "$2" && return 0
  package=$(fill "${KERNEL_PACKAGE:-/srv/kernels/kernel-xen-%s.x86_64.rpm}" "$2")
  image=$(fill "${KERNEL_IMAGE:-/boot/vmlinuz-%sxen}" "$2")
  on "$1" "test -e $image || rpm -i --oldpackage $package" || return 125
  on "$1" "grubby --set-default $image"
}

boot_on() {
  runs "$1" "$2" && return 0
  on "$1" "sync; nohup sh -c 'sleep 1; reboot' >/dev/null 2>&1 &"
  waited=0
  until runs "$1" "$2"; do
    [ "$waited" -lt "$boot_seconds" ] || { echo "$1 did not come back with $(release "$2")" >&2; return 1; }
    sleep "${POLL_SECONDS:-10}"
    waited=$((waited + 10))
  done
}

# answers COUNT: how many of so many packets the guest answers
answers() {
  on "$RESTORE_MACHINE" "ping -q -c $1 -i 0.2 -W 2 $GUEST_ADDRESS" | tee "$FIRSTBAD_LOGS/ping.txt" \
    | sed -n 's/.* \([0-9][0-9]*\)\( packets\)* received.*/\1/p'
}

run_test() {
  # The hypervisor's ring still holds what earlier runs on this boot printed.
  on "$RESTORE_MACHINE" "$tool dmesg -c" > /dev/null
  on "$SAVE_MACHINE" "$tool create $GUEST_CONFIG" || return 125
  tries=0
  until [ "$(answers 3)" = 3 ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 20 ] || { echo "the guest does not answer before it is saved" >&2; return 125; }
  done
  on "$SAVE_MACHINE" "$tool save $GUEST_NAME $checkpoint" || return 1
  if [ "$SAVE_MACHINE" != "$RESTORE_MACHINE" ]; then
    scp -q -o BatchMode=yes "root@$SAVE_MACHINE:$checkpoint" "root@$RESTORE_MACHINE:$checkpoint" || return 125
  fi
  on "$RESTORE_MACHINE" "$tool restore $checkpoint" || return 1
  received=$(answers "$pings")
  echo "answered after the restore: ${received:-0} of $pings"
  # A few may be lost while switches learn where the guest is.
  [ "${received:-0}" -ge $((pings * 8 / 10)) ]
}

collect() {
  on "$RESTORE_MACHINE" "$tool dmesg" > "$FIRSTBAD_LOGS/hypervisor.log"
  on "$RESTORE_MACHINE" dmesg > "$FIRSTBAD_LOGS/dom0.dmesg"
  on "$RESTORE_MACHINE" "$tool info" > "$FIRSTBAD_LOGS/xl-info.txt"
  on "$RESTORE_MACHINE" "$tool list" > "$FIRSTBAD_LOGS/xl-list.txt"
  on "$RESTORE_MACHINE" "xenstore-ls -f" > "$FIRSTBAD_LOGS/xenstore-ls.txt"
  # A restored guest goes on with a log of its own on the second host; what it said before lies on the first.
  log=/var/log/xen/console/guest-$GUEST_NAME.log
  {
    [ "$SAVE_MACHINE" = "$RESTORE_MACHINE" ] || on "$SAVE_MACHINE" "cat $log"
    on "$RESTORE_MACHINE" "cat $log"
  } > "$FIRSTBAD_LOGS/guest-$GUEST_NAME.console"
  [ -s "$FIRSTBAD_LOGS/guest-$GUEST_NAME.console" ] && [ -s "$FIRSTBAD_LOGS/hypervisor.log" ]
}

teardown() {
  for machine in "$SAVE_MACHINE" "$RESTORE_MACHINE"; do
    on "$machine" "$tool destroy $GUEST_NAME; rm -f $checkpoint /var/log/xen/console/guest-$GUEST_NAME.log" 2>/dev/null
  done
  return 0
}

case ${1:-} in
  install) hosts install_on ;;
  boot) hosts boot_on ;;
  test) run_test ;;
  collect) collect ;;
  teardown) teardown ;;
  *) echo "usage: xl-save-restore.sh install|boot|test|collect|teardown" >&2; exit 128 ;;
esac
