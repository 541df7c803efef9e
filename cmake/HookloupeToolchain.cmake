# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# Flags for our own targets only, on one INTERFACE target; ccache and a fast linker where present.

find_program(HOOKLOUPE_CCACHE ccache)
if(HOOKLOUPE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are only cacheable when ccache may ignore their time stamps.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;${HOOKLOUPE_CCACHE}")
endif()

find_program(HOOKLOUPE_MOLD NAMES mold ld.mold)

add_library(hookloupe_flags INTERFACE)
target_compile_options(hookloupe_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
    -Woverloaded-virtual -Wold-style-cast -Wcast-qual -Wcast-align -Wformat=2 -Wimplicit-fallthrough
    # Designated initialisers rely on the defaults of what they leave out.
    -Wno-missing-field-initializers
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -fpch-preprocess>
    $<$<BOOL:${HOOKLOUPE_WERROR}>:-Werror>)
target_compile_definitions(hookloupe_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# A package is the same wherever it is built. Elsewhere the full names serve debuggers.
target_compile_options(hookloupe_flags INTERFACE
    "$<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_BINARY_DIR}=build;-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>")
if(HOOKLOUPE_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_link_options(hookloupe_flags INTERFACE -fuse-ld=mold)
endif()

if(HOOKLOUPE_SANITIZE)
    target_compile_options(hookloupe_flags INTERFACE
        -fsanitize=${HOOKLOUPE_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(hookloupe_flags INTERFACE -fsanitize=${HOOKLOUPE_SANITIZE})
    if(HOOKLOUPE_SANITIZE MATCHES "undefined")
        target_compile_options(hookloupe_flags INTERFACE -fno-sanitize-recover=undefined)
    endif()
endif()
