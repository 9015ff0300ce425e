# SPDX-License-Identifier: GPL-3.0-or-later
# cmake --preset package && cmake --build --preset package && cpack --preset package → build/package/callboard_….deb
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME callboard)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "Callboard maintainers <maintainers@callboard.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "dashboard for the calls of a front desk")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Callboard keeps a local copy of the calls that your call systems know about
(escapelife, Phone.inc, Skipcall, BlueRockTEL, Sunset, Twilio, Aircall,
RingCentral and Quo), and lets you search, read and annotate them at once,
with or without a network: a queue of everybody who rang and reached nobody,
recordings with their transcripts, notes, key figures and reviews.
.
It has a window and a command line that needs no display.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# One version for each Debian release that it is built on: their libraries differ, and an upgrade brings the new one.
set(release 1)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release debian REGEX "^ID=debian$")
    file(STRINGS /etc/os-release debian_version REGEX "^VERSION_ID=")
    if(debian AND debian_version MATCHES "([0-9]+)")
        set(release 1~deb${CMAKE_MATCH_1})
    endif()
endif()
set(CPACK_DEBIAN_PACKAGE_RELEASE ${release})
configure_file(changelog.in changelog @ONLY)
configure_file(debianfiles.cmake.in debianfiles.cmake @ONLY)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_BINARY_DIR}/debianfiles.cmake)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Beside the libraries, which dpkg-shlibdeps finds: what Qt loads by name, and data that libraries read.
string(JOIN ", " CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6svg6 (<< 6.6~) | qt6-svg-plugins" # icons; a package of its own from Debian 13 on
    "ca-certificates"
    "tzdata")
string(JOIN ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "dbus-user-session | dbus-session-bus" # notifications, media keys, one window for all
    "fonts-noto-core | fonts-dejavu-core" # names in Arabic, Hebrew, Thai and other scripts
    "gnome-keyring | kwalletmanager"
    "hunspell-en-us | hunspell-dictionary"
    "libsecret-1-0" # which QtKeychain loads by name
    "qt6-qpa-plugins" # --screenshot without a display
    "qt6-translations-l10n" # the words on buttons that are Qt's own
    "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-droid-fallback") # Chinese, Japanese, Korean
include(CPack)
