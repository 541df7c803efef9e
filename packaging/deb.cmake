# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# CPack makes a Debian package of each component: `packaging/dev package`.

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hookloupe)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # or the project's is put before that of each package
set(CPACK_PACKAGE_VENDOR "The Hookloupe authors")
set(CPACK_PACKAGE_CONTACT "The Hookloupe authors <hookloupe@users.noreply.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Or the umask of whoever packs ends up on the machine of whoever installs.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL cli)
if(TARGET hookloupe)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)

# What is loaded by name, which shlibdeps cannot see.
set(sqlite_driver libqt6sql6-sqlite)
set(certificates ca-certificates)

set(CPACK_DEBIAN_CLI_PACKAGE_NAME hookloupe-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_CLI_PACKAGE_DEPENDS "${sqlite_driver}")
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "${certificates}")
set(CPACK_DEBIAN_CLI_PACKAGE_SUGGESTS "hookloupe, openssh-client") # tunnels by ssh -R
set(CPACK_COMPONENT_CLI_DESCRIPTION "receive, verify, replay and sign webhooks on the command line
Hookloupe receives webhooks, keeps every byte, says whether and why each
signature holds, and replays, edits and re-signs them. This package holds the
command line, hookloupe-cli: a receiver for scripts and servers, with JSON
output, test vectors, a gateway simulator and a check of consumers. It needs
no desktop.")

set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME hookloupe)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "${sqlite_driver}")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS
    "hookloupe-cli, ${certificates}, gnome-keyring | kwalletmanager, qt6-wayland, qt6-translations-l10n")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS openssh-client)
set(CPACK_COMPONENT_DESKTOP_DESCRIPTION "native desktop workbench for webhooks
Hookloupe receives webhooks, keeps every byte, says whether and why each
signature holds, shows the payload as a person wants to read it, and replays,
edits and re-signs them. This package holds the desktop program.")
include(CPack)
