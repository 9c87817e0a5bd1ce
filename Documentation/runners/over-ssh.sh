#!/bin/sh
# Puts a kernel on another machine, boots it, and runs a test there.
#
#   firstbad bisect --series versions.txt --good A --bad B --expect-release '{build}' \
#     --install './over-ssh.sh install' --boot './over-ssh.sh boot' --test './over-ssh.sh test' \
#     --collect './over-ssh.sh collect'
#
# Settings:
#   MACHINE       the machine, as ssh knows it (root, by key)
#   INSTALL       what puts the build on it; run there with the build as its one argument
#   TEST          a script of this machine that is copied and run there; its exit code counts
#   RELEASE       what uname -r says then, %s is the build (default %s)
#   BOOT_SECONDS  how long it may take to come back (900)
#
# Exit: the test's code; 125 where the build does not install; 1 of `boot` where it does not come back; 128 a setting is missing.
set -u

: "${FIRSTBAD_BUILD:?run by firstbad}" "${FIRSTBAD_LOGS:?run by firstbad}"
[ -n "${MACHINE:-}" ] || { echo "over-ssh.sh: set MACHINE" >&2; exit 128; }
on() { ssh -o BatchMode=yes -o ConnectTimeout=10 "root@$MACHINE" "$*"; }
release=$(printf "${RELEASE:-%s}" "$FIRSTBAD_BUILD")
runs() { [ "$(on uname -r 2>/dev/null)" = "$release" ]; }

case ${1:-} in
  install)
    [ -n "${INSTALL:-}" ] || { echo "over-ssh.sh: set INSTALL" >&2; exit 128; }
    runs || on "$INSTALL $FIRSTBAD_BUILD" || exit 125
    ;;
  boot)
    runs && exit 0
    on "sync; nohup sh -c 'sleep 1; reboot' >/dev/null 2>&1 &"
    waited=0
    until runs; do
      [ "$waited" -lt "${BOOT_SECONDS:-900}" ] || { echo "$MACHINE did not come back with $release" >&2; exit 1; }
      sleep "${POLL_SECONDS:-10}"
      waited=$((waited + 10))
    done
    ;;
  test)
    [ -r "${TEST:-}" ] || { echo "over-ssh.sh: set TEST to a script" >&2; exit 128; }
    scp -q -o BatchMode=yes "$TEST" "root@$MACHINE:/tmp/firstbad-test" || exit 125
    on "sh /tmp/firstbad-test $FIRSTBAD_BUILD"
    status=$?
    # ssh's own 255 says that the line went dead: the machine may have died in the test, which its console would show.
    [ "$status" -eq 255 ] && exit 124
    exit "$status"
    ;;
  collect) on dmesg > "$FIRSTBAD_LOGS/dmesg" ;;
  *) echo "usage: over-ssh.sh install|boot|test|collect" >&2; exit 128 ;;
esac
