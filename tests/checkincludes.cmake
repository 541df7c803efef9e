# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# The arrows between the folders, as a test: cmake -DSOURCE_DIR=… -P checkincludes.cmake
# The include root is shared, so that linking alone does not stop a ring from naming one above it.

cmake_minimum_required(VERSION 3.25)

# What each folder may include of ours, beside itself.
set(arrows_core/event "")
set(arrows_core/http core/event)
set(arrows_core/payload core/event)
set(arrows_core/query core/event core/payload)
set(arrows_core/endpoint core/event core/http core/payload core/query)
set(arrows_core/signature core/event core/http core/payload core/query core/endpoint)
set(arrows_core/store core/event core/http core/query)
set(arrows_core/receiver core/event core/http core/query core/endpoint core/signature)
set(arrows_core/delivery core/event core/http core/endpoint)
set(arrows_core/secrets core/event core/endpoint)
set(arrows_core/workspace
    core/event core/http core/payload core/query core/endpoint core/signature core/store core/receiver
    core/delivery core/secrets)
set(arrows_ui ${arrows_core/workspace} core/workspace)
set(arrows_app/cli ${arrows_ui})
set(arrows_app/desktop ${arrows_ui} ui)

# What each folder may not include of others, by the name between the brackets.
set(windows "^(Qt(Gui|Widgets)|QWidget|QApplication|QGuiApplication|QMainWindow|QDialog|QPainter")
string(APPEND windows "|QPixmap|QImage|QIcon|QColor|QFont|QPalette|QAction|QMenu|QClipboard")
string(APPEND windows "|QAbstractItemView|Q(Table|Tree|List)View)")
set(sockets "^(QtNetwork|QtHttpServer|QTcp|QSsl|QUdp|QLocalS|QNetwork|QAbstractSocket|QHttpServer")
string(APPEND sockets "|QAbstractHttpServer|curl/|sys/socket|netinet/)")
set(databases "^(QtSql|QSql|sqlite3)")
set(crypto "^openssl/")
# Private headers change without notice; a module's prefix hides that the module is not linked.
set(everywhere "(_p\\.h>|^private/|^Qt[A-Z][A-Za-z]*/")
string(APPEND everywhere "|^Qt(Core|Gui|Widgets|Network|HttpServer|Sql|Test)>)")

foreach(folder event http payload query endpoint)
    set(refused_core/${folder} windows sockets databases crypto)
endforeach()
set(refused_core/signature windows sockets databases)
set(refused_core/store windows sockets)
set(refused_core/receiver windows databases)
set(refused_core/delivery windows databases)
set(refused_core/secrets windows sockets databases)
set(refused_core/workspace windows databases)
set(refused_ui sockets databases crypto)
set(refused_app/cli windows databases)
set(refused_app/desktop sockets databases crypto)

set(mistakes "")
set(lines_seen 0)

function(complain file line why)
    set(mistakes "${mistakes}\n  ${file}: ${line}\n      ${why}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${SOURCE_DIR}"
    "${SOURCE_DIR}/core/*.h" "${SOURCE_DIR}/core/*.cpp" "${SOURCE_DIR}/ui/*.h"
    "${SOURCE_DIR}/ui/*.cpp" "${SOURCE_DIR}/app/*.h" "${SOURCE_DIR}/app/*.cpp")
foreach(file IN LISTS files)
    if(NOT file MATCHES "^(ui|core/[^/]+|app/[^/]+)/")
        complain("${file}" "" "belongs into a folder of its own ring")
        continue()
    endif()
    set(folder "${CMAKE_MATCH_1}")
    if(NOT DEFINED arrows_${folder})
        complain("${file}" "" "tests/checkincludes.cmake has no row for ${folder}")
        continue()
    endif()
    file(STRINGS "${SOURCE_DIR}/${file}" lines REGEX "^[ \t]*#[ \t]*include")
    foreach(line IN LISTS lines)
        math(EXPR lines_seen "${lines_seen} + 1")
        if(line MATCHES "\"([^\"]+)\"")
            set(name "${CMAKE_MATCH_1}")
            if(name MATCHES "\\.moc$")
                continue()
            elseif(NOT name MATCHES "^(ui|core/[^/]+|app/[^/]+)/")
                complain("${file}" "${line}" "name our headers from the root of the project")
            elseif(NOT CMAKE_MATCH_1 STREQUAL folder AND NOT CMAKE_MATCH_1 IN_LIST arrows_${folder})
                complain("${file}" "${line}" "${folder} may not know ${CMAKE_MATCH_1}")
            endif()
        elseif(line MATCHES "<([^>]+>)")
            set(name "${CMAKE_MATCH_1}")
            if(name MATCHES "${everywhere}")
                complain("${file}" "${line}" "no private Qt header, no module's name")
            endif()
            foreach(kind IN LISTS refused_${folder})
                if(name MATCHES "${${kind}}")
                    complain("${file}" "${line}" "${folder} may not know ${kind}")
                endif()
            endforeach()
        endif()
    endforeach()
endforeach()

if(mistakes)
    message(FATAL_ERROR "Includes against the arrows of ARCHITECTURE.md:${mistakes}")
elseif(lines_seen EQUAL 0)
    message(FATAL_ERROR "No #include found below ${SOURCE_DIR}: nothing was checked")
endif()
message(STATUS "${lines_seen} includes follow the arrows")
