# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# Every source says whose it is and under which licence: cmake -DSOURCE_DIR=… -P checkspdx.cmake

cmake_minimum_required(VERSION 3.25)

set(files "")
foreach(folder app cmake core packaging resources tests ui)
    foreach(pattern *.h *.cpp *.cmake CMakeLists.txt *.sh *.mjs *.py)
        file(GLOB_RECURSE found RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/${folder}/${pattern}")
        list(APPEND files ${found})
    endforeach()
endforeach()
list(FILTER files EXCLUDE REGEX "/node_modules/")
# What the program writes for other people's projects, byte for byte.
list(FILTER files EXCLUDE REGEX "^tests/data/snippets/")
list(APPEND files CMakeLists.txt packaging/dev .ci/run)

set(mistakes "")
foreach(file IN LISTS files)
    # The tags stand at the top, where a reader and a tool look for them.
    file(READ "${SOURCE_DIR}/${file}" top LIMIT 400)
    if(NOT top MATCHES "SPDX-FileCopyrightText: [0-9]+ [^\n]+\n" OR
       NOT top MATCHES "SPDX-License-Identifier: GPL-3\\.0-only\n")
        string(APPEND mistakes "\n  ${file}")
    endif()
endforeach()
list(LENGTH files count)
if(mistakes)
    message(FATAL_ERROR "Without the two SPDX lines at the top:${mistakes}")
elseif(count LESS 4)
    message(FATAL_ERROR "No sources found below ${SOURCE_DIR}: nothing was checked")
endif()
message(STATUS "${count} files carry their licence")
