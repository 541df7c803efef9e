# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# What is installed besides the programs, before those who will read it. They are found in PATH when
# the tests run, so that a tree configured before they were installed works.

make_metainfo("${CMAKE_CURRENT_BINARY_DIR}/published/${app_id}.metainfo.xml"
    "https://screenshots.example.org")
add_test(NAME packaging_desktop_file
    COMMAND desktop-file-validate "${CMAKE_CURRENT_SOURCE_DIR}/${app_id}.desktop")
# AppStream 1.0 asks for a home page, which there is none of yet; the one before knows no such wish.
foreach(file IN ITEMS "${metainfo}" "${CMAKE_CURRENT_BINARY_DIR}/published/${app_id}.metainfo.xml")
    set(name packaging_metainfo)
    if(file MATCHES "/published/")
        set(name packaging_metainfo_published)
    endif()
    add_test(NAME ${name} COMMAND sh -c
        "appstreamcli validate --no-net --override=url-homepage-missing=info '${file}' || appstreamcli validate --no-net '${file}'")
endforeach()
add_test(NAME packaging_mime_types COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/test-mime-types")
add_test(NAME packaging_unit COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/test-unit"
    "$<TARGET_FILE_DIR:hookloupe-cli>")
# Of other systems: as far as they can be judged on this one.
add_test(NAME packaging_rpm_spec COMMAND sh -c
    "command -v rpmspec >/dev/null || exit 77; rpmspec -P ${CMAKE_CURRENT_BINARY_DIR}/hookloupe.spec | grep -q '^Version: *${PROJECT_VERSION}'")
add_test(NAME packaging_flatpak COMMAND sh -c
    "command -v flatpak-builder >/dev/null || exit 77; flatpak-builder --show-manifest ${CMAKE_CURRENT_SOURCE_DIR}/flatpak/${app_id}.yaml | grep -q ${app_id}")
set(tests packaging_rpm_spec packaging_flatpak packaging_desktop_file packaging_metainfo packaging_metainfo_published
    packaging_mime_types packaging_unit)
foreach(page hookloupe.1 hookloupe-cli.1)
    # man tells its warnings and exits 0: silence is the pass.
    add_test(NAME packaging_${page} COMMAND sh -c
        "t=$(man --warnings -l -Tutf8 ${page} 2>&1 >/dev/null) && echo \"$t\" && test -z \"$t\"")
    set_tests_properties(packaging_${page} PROPERTIES
        WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/man"
        ENVIRONMENT "LC_ALL=C.UTF-8;MANWIDTH=80")
    list(APPEND tests packaging_${page})
endforeach()
set_tests_properties(${tests} PROPERTIES LABELS packaging TIMEOUT 60 SKIP_RETURN_CODE 77)
