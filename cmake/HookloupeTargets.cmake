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
    if(HOOKLOUPE_UNITY AND CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/core/")
        set_target_properties(${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 12)
        # GCC takes a class of an included file for one that other files see.
        target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
    if(arg_PCH_FROM)
        target_precompile_headers(${name} REUSE_FROM ${arg_PCH_FROM})
    endif()
endfunction()

# hookloupe_test_library(<name> SOURCES … LIBS …)
#   what several test programs share, compiled as they are.
function(hookloupe_test_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    target_compile_definitions(${name} PRIVATE HOOKLOUPE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_LIBS} Qt6::Test PRIVATE hookloupe_flags hookloupe_test_flags)
endfunction()

# hookloupe_uses(<result> <library> <libraries…>): whether <library> is among what these hand on to those
#   who compile against them.
function(hookloupe_uses result library)
    set(open ${ARGN})
    set(seen)
    while(open)
        list(POP_FRONT open one)
        if(one IN_LIST seen OR NOT TARGET ${one})
            continue()
        endif()
        list(APPEND seen ${one})
        get_target_property(next ${one} INTERFACE_LINK_LIBRARIES)
        if(next)
            list(APPEND open ${next})
        endif()
    endwhile()
    if(${library} IN_LIST seen)
        set(${result} ON PARENT_SCOPE)
    else()
        set(${result} OFF PARENT_SCOPE)
    endif()
endfunction()

# The headers of a test take two thirds of its compiler's time. Those of Qt Test differ by the modules
# that are used: hence a precompiled header for each kind of test, made when the first one needs it.
function(hookloupe_test_headers kind)
    if(TARGET hookloupe_test_headers_${kind})
        return()
    endif()
    set(headers <QByteArray> <QDateTime> <QElapsedTimer> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject>
        <QList> <QObject> <QProcess> <QSet> <QSettings> <QSignalSpy> <QString> <QStringList> <QTemporaryDir>
        <QTest> <QTimer> <algorithm> <array> <functional> <memory> <optional> <variant> <vector>)
    set(libraries Qt6::Test)
    if(kind MATCHES "network|widgets")
        list(APPEND libraries Qt6::Network)
    endif()
    if(kind STREQUAL "widgets")
        list(APPEND libraries Qt6::Widgets)
        list(APPEND headers <QAction> <QCheckBox> <QComboBox> <QDialog> <QLabel> <QLineEdit> <QMessageBox>
            <QPlainTextEdit> <QPushButton> <QTableView> <QTabWidget> <QWidget>)
    endif()
    set(source "${CMAKE_BINARY_DIR}/test_headers.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    add_library(hookloupe_test_headers_${kind} OBJECT "${source}")
    set_target_properties(hookloupe_test_headers_${kind} PROPERTIES AUTOMOC OFF)
    target_link_libraries(hookloupe_test_headers_${kind} PRIVATE ${libraries} hookloupe_flags hookloupe_test_flags)
    target_precompile_headers(hookloupe_test_headers_${kind} PRIVATE ${headers})
endfunction()

# hookloupe_test(<name> LABEL unit|integration|desktop SOURCES … LIBS … [TIMEOUT s] [ENVIRONMENT …] [WRAPPER program])
#   a Qt Test program that ctest runs, offscreen and in a fixed locale and time zone. WRAPPER runs it.
#   moc reads what is called tst_….cpp, for its `#include "tst_….moc"`; a QObject in a header that several
#   programs share belongs into a library of its own.
function(hookloupe_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LABEL;TIMEOUT;WRAPPER" "SOURCES;LIBS;ENVIRONMENT")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    add_executable(${name} ${arg_SOURCES})
    # AUTOMOC would cost each of these programs a scan of its own and the compilation of an empty file: in all,
    # a sixth of the time that everything takes to build.
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    foreach(source IN LISTS arg_SOURCES)
        # Some are a class of a header that several share.
        file(STRINGS "${source}" includes REGEX "^#include \"tst_.*\\.moc\"")
        if(includes AND source MATCHES "^tst_(.*)\\.cpp$")
            set(moc "${CMAKE_CURRENT_BINARY_DIR}/tst_${CMAKE_MATCH_1}.moc")
            qt_generate_moc("${source}" "${moc}" TARGET ${name})
            target_sources(${name} PRIVATE "${moc}")
        endif()
    endforeach()
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}" "${CMAKE_CURRENT_BINARY_DIR}")
    target_compile_definitions(${name} PRIVATE HOOKLOUPE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LIBS} Qt6::Test hookloupe_flags hookloupe_test_flags)
    hookloupe_uses(gui Qt6::Gui ${arg_LIBS})
    hookloupe_uses(widgets Qt6::Widgets ${arg_LIBS})
    hookloupe_uses(network Qt6::Network ${arg_LIBS})
    set(kind core)
    if(widgets)
        set(kind widgets)
        target_link_libraries(${name} PRIVATE Qt6::Network) # as its precompiled header
    elseif(network)
        set(kind network)
    endif()
    if(widgets OR NOT gui)
        hookloupe_test_headers(${kind})
        target_precompile_headers(${name} REUSE_FROM hookloupe_test_headers_${kind})
    endif()
    add_test(NAME ${name} COMMAND ${arg_WRAPPER} $<TARGET_FILE:${name}>)
    # Tests start programs while they have threads; those begin anew with exec.
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABEL}"
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;TSAN_OPTIONS=ignore_noninstrumented_modules=1:die_after_fork=0;${arg_ENVIRONMENT}")
endfunction()
