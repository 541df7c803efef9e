# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# Makes the AppStream metainfo: with the version, and with the screenshots where somebody publishes
# them. AppStream takes web addresses alone, and an address that does not answer fails the checks of
# those who distribute programs: so there is none by default.

set(screenshots_of_the_window
    "main.png|The events with their verdicts, and one of them opened")

# make_metainfo(<file> <url>): the metainfo whose screenshots are below <url>; none when it is empty.
function(make_metainfo file url)
    set(screenshots)
    if(url)
        set(kind " type=\"default\"")
        foreach(screenshot IN LISTS screenshots_of_the_window)
            string(REPLACE "|" ";" screenshot "${screenshot}")
            list(POP_FRONT screenshot image caption)
            string(APPEND screenshots "    <screenshot${kind}>\n"
                "      <caption>${caption}</caption>\n"
                "      <image type=\"source\">${url}/${image}</image>\n    </screenshot>\n")
            set(kind "")
        endforeach()
        set(screenshots "  <screenshots>\n${screenshots}  </screenshots>\n")
    endif()
    configure_file(${app_id}.metainfo.xml.in "${file}" @ONLY)
endfunction()

set(metainfo "${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml")
make_metainfo("${metainfo}" "${HOOKLOUPE_SCREENSHOTS_URL}")
