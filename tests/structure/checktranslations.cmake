# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# Every text of the sources is in the translations:
# cmake -DSOURCE_DIR=… -DLUPDATE=… -DSCRATCH=… -P checktranslations.cmake

cmake_minimum_required(VERSION 3.25)

if(NOT LUPDATE)
    message(FATAL_ERROR "lupdate of Qt Linguist is missing: install qt6-l10n-tools (Debian)")
endif()
set(folder "${SOURCE_DIR}/resources/translations")
file(GLOB files "${folder}/hookloupe_*.ts")
list(LENGTH files count)
if(count LESS 2)
    message(FATAL_ERROR "No translations below ${folder}: nothing was checked")
endif()
set(mistakes "")
foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    string(REGEX REPLACE "hookloupe_(.*)\\.ts" "\\1" language "${name}")
    file(COPY "${file}" DESTINATION "${SCRATCH}")
    execute_process(COMMAND "${folder}/update" "${LUPDATE}" "${language}" "${SCRATCH}/${name}"
        RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "lupdate failed on ${name}")
    endif()
    file(STRINGS "${SCRATCH}/${name}" lines ENCODING UTF-8
        REGEX "<source>|<translation type=\"unfinished\"")
    set(source "")
    foreach(line IN LISTS lines)
        if(line MATCHES "<source>(.*)")
            set(source "${CMAKE_MATCH_1}")
        else()
            string(APPEND mistakes "\n  ${name}: ${source}")
        endif()
    endforeach()
endforeach()
if(mistakes)
    message(FATAL_ERROR
        "Not translated yet; `packaging/dev translate` takes it over:${mistakes}")
endif()
message(STATUS "${count} translations are up to date")
