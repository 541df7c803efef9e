# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# A check that never complains is worth nothing: gives each of them a small tree with one mistake
# a file, and wants every file named, and a clean tree passed.
#   cmake -DCHECKS=<tests folder> -DSCRATCH=<folder> -P checkthechecks.cmake

cmake_minimum_required(VERSION 3.25)

set(author "// SPDX-FileCopyrightText: 2026 Someone\n")
set(tags "${author}// SPDX-License-Identifier: GPL-3.0-only\n")

function(tree)
    file(REMOVE_RECURSE "${SCRATCH}")
    foreach(file CMakeLists.txt packaging/dev .ci/run)
        file(WRITE "${SCRATCH}/${file}" "${tags}")
    endforeach()
    file(WRITE "${SCRATCH}/core/event/good.cpp"
        "${tags}#include \"core/event/good.h\"\n#include <QString>\n")
    file(WRITE "${SCRATCH}/ui/good.cpp"
        "${tags}layout->setContentsMargins(0, space::kSmall, 0, 0);\nlayout->setSpacing(0);\n")
endfunction()

function(expect script status)
    execute_process(COMMAND "${CMAKE_COMMAND}" "-DSOURCE_DIR=${SCRATCH}" -P "${CHECKS}/${script}"
        RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    if(status STREQUAL "passes" AND NOT result EQUAL 0)
        message(FATAL_ERROR "${script} refuses a clean tree:\n${output}")
    elseif(status STREQUAL "fails" AND result EQUAL 0)
        message(FATAL_ERROR "${script} passes a tree with mistakes:\n${output}")
    endif()
    foreach(file IN LISTS ARGN)
        if(NOT output MATCHES "${file}")
            message(FATAL_ERROR "${script} overlooks ${file}:\n${output}")
        endif()
    endforeach()
endfunction()

tree()
expect(checkincludes.cmake passes)
expect(checkspdx.cmake passes)
expect(checkscale.cmake passes)

set(wrong "")
function(mistake file include)
    file(WRITE "${SCRATCH}/${file}" "${tags}#include ${include}\n")
    set(wrong ${wrong} "${file}" PARENT_SCOPE)
endfunction()
mistake(core/event/upwards.h "\"core/http/requestframer.h\"")
mistake(core/store/peer.cpp "\"core/receiver/receiver.h\"")
mistake(core/http/short.cpp "\"requestframer.h\"")
mistake(core/workspace/window.cpp "\"ui/mainwindow.h\"")
mistake(core/payload/socket.cpp "<QTcpSocket>")
mistake(core/signature/database.cpp "<QSqlQuery>")
mistake(core/endpoint/crypto.cpp "<openssl/evp.h>")
mistake(core/receiver/painter.cpp "<QPainter>")
mistake(core/delivery/private.cpp "<private/qhttpserver_p.h>")
mistake(core/secrets/prefix.cpp "<QtCore/QString>")
mistake(core/unknown/ring.cpp "<QString>")
mistake(ui/detail/sql.cpp "<QSqlDatabase>")
mistake(ui/detail/rich.cpp "<QTextBrowser>")
mistake(app/cli/widget.cpp "<QApplication>")
mistake(app/cli/ui.cpp "\"ui/theme.h\"")
expect(checkincludes.cmake fails ${wrong})

tree()
file(WRITE "${SCRATCH}/core/http/untagged.cpp" "#include <QString>\n")
file(WRITE "${SCRATCH}/ui/other.h" "${author}// SPDX-License-Identifier: MIT\n")
file(WRITE "${SCRATCH}/tests/late.sh" "#!/bin/sh\n")
expect(checkspdx.cmake fails core/http/untagged.cpp ui/other.h tests/late.sh)

tree()
file(WRITE "${SCRATCH}/ui/margin.cpp" "${tags}layout->setContentsMargins(0, 10, 0, 0);\n")
file(WRITE "${SCRATCH}/ui/spacing.cpp" "${tags}grid->setHorizontalSpacing(2);\n")
file(WRITE "${SCRATCH}/ui/gap.cpp" "${tags}constexpr int kRowGap = 5;\n")
file(WRITE "${SCRATCH}/ui/type.h" "${tags}font.setPointSizeF(font.pointSizeF() * 1.2);\n")
expect(checkscale.cmake fails ui/margin.cpp ui/spacing.cpp ui/gap.cpp ui/type.h)
file(REMOVE_RECURSE "${SCRATCH}")
