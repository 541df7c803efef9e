# SPDX-FileCopyrightText: 2026 The Hookloupe authors
# SPDX-License-Identifier: GPL-3.0-only

# hookloupe_library(<name> SOURCES … [PUBLIC libs…] [PRIVATE libs…] [MOC] [PCH_FROM target])
#   a static library of one ring. The include root is the project's root.
function(hookloupe_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "PCH_FROM" "SOURCES;PUBLIC;PRIVATE")
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_PUBLIC} PRIVATE hookloupe_flags ${arg_PRIVATE})
    if(NOT arg_MOC)
        set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    endif()
    if(arg_PCH_FROM)
        target_precompile_headers(${name} REUSE_FROM ${arg_PCH_FROM})
    endif()
endfunction()

# hookloupe_test(<name> LABEL unit|integration|desktop SOURCES … LIBS … [TIMEOUT s] [ENVIRONMENT …] [WRAPPER program])
#   a Qt Test program that ctest runs, offscreen and in a fixed locale and time zone. WRAPPER runs it.
function(hookloupe_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT;WRAPPER" "SOURCES;LIBS;ENVIRONMENT")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_compile_definitions(${name} PRIVATE HOOKLOUPE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LIBS} Qt6::Test hookloupe_flags hookloupe_test_flags)
    add_test(NAME ${name} COMMAND ${arg_WRAPPER} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABEL}"
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;TSAN_OPTIONS=ignore_noninstrumented_modules=1;${arg_ENVIRONMENT}")
endfunction()
