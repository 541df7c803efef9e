# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# Distances and sizes of type come from one scale, ui/theme/spacing.h and typesize.h, so that they
# can be changed there and windows look alike: cmake -DSOURCE_DIR=… -P checkscale.cmake

cmake_minimum_required(VERSION 3.25)

file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}" "${SOURCE_DIR}/ui/*.cpp" "${SOURCE_DIR}/ui/*.h")
list(FILTER files EXCLUDE REGEX "^ui/theme/(spacing|typesize)\\.h$")

set(distance "(setContentsMargins|set[A-Za-z]*Spacing|addSpacing)\\([^;]*[0-9]*[1-9]")
set(constant "constexpr [a-z]+ k[A-Za-z]*(Gap|Spacing|Margin|Padding) = [0-9]*[1-9]")
set(size "setP(oint|ixel)SizeF?\\([^;]*[^A-Za-z0-9_][0-9.]*[1-9]")
set(mistakes "")
foreach(file IN LISTS files)
    # What draws a picture by pixels is no text in a window.
    if(file STREQUAL "ui/notice/trayicon.cpp")
        continue()
    endif()
    file(STRINGS "${SOURCE_DIR}/${file}" lines REGEX "${distance}|${constant}|${size}")
    foreach(line IN LISTS lines)
        string(STRIP "${line}" line)
        string(APPEND mistakes "\n  ${file}: ${line}")
    endforeach()
endforeach()
list(LENGTH files count)
if(mistakes)
    message(FATAL_ERROR "Take it from ui/theme/spacing.h or typesize.h:${mistakes}")
elseif(count LESS 1)
    message(FATAL_ERROR "No sources found below ${SOURCE_DIR}/ui: nothing was checked")
endif()
message(STATUS "${count} files keep to the scale")
