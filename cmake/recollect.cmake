# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of Recollect shares: warnings, sanitizers, strict Qt defines.

add_library(recollect_options INTERFACE)
target_compile_features(recollect_options INTERFACE cxx_std_20)
target_compile_definitions(recollect_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    RECOLLECT_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(recollect_options INTERFACE /W4 /utf-8)
else()
    target_compile_options(recollect_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor)
endif()
if(RECOLLECT_WARNINGS_AS_ERRORS)
    target_compile_options(recollect_options INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()
if(RECOLLECT_SANITIZE)
    target_compile_options(recollect_options INTERFACE -fsanitize=${RECOLLECT_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(recollect_options INTERFACE -fsanitize=${RECOLLECT_SANITIZE})
endif()

if(RECOLLECT_BUILD_FUZZERS)
    # The readers are what a fuzzer has to see the branches of.
    target_compile_options(recollect_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-omit-frame-pointer)
    target_link_options(recollect_options INTERFACE -fsanitize=address,undefined)
endif()

# Most of a compiler's time goes into Qt's headers, so they are read once: one set for what has no windows, one for
# what has. The release preset does without, so that a source that misses an include is found there.
if(RECOLLECT_PRECOMPILE_HEADERS)
    foreach(kind core widgets)
        set(headers <algorithm> <functional> <memory> <optional> <variant> <vector>
            <QByteArray> <QCoreApplication> <QDateTime> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
            <QList> <QObject> <QPromise> <QSet> <QString> <QStringList> <QTimer> <QUuid> <QVariant>)
        set(module Qt6::Core)
        if(kind STREQUAL widgets)
            list(APPEND headers <QAbstractItemView> <QAction> <QApplication> <QComboBox> <QDialog> <QFormLayout>
                <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu> <QPainter> <QPushButton> <QStyledItemDelegate>
                <QTextDocument> <QToolButton> <QVBoxLayout>)
            set(module Qt6::Widgets)
        endif()
        file(WRITE ${CMAKE_BINARY_DIR}/${kind}headers.cpp "// Only its headers count.\n")
        add_library(recollect_${kind}_headers STATIC ${CMAKE_BINARY_DIR}/${kind}headers.cpp)
        set_target_properties(recollect_${kind}_headers PROPERTIES AUTOMOC OFF)
        target_link_libraries(recollect_${kind}_headers PRIVATE recollect_options ${module})
        target_precompile_headers(recollect_${kind}_headers PRIVATE ${headers})
    endforeach()
endif()

# recollect_precompile(target libraries…): the set of headers that fits what a target is built on.
function(recollect_precompile target)
    if(NOT RECOLLECT_PRECOMPILE_HEADERS)
        return()
    endif()
    set(kind core)
    foreach(library ui app test_window Qt6::Widgets)
        if(library IN_LIST ARGN)
            set(kind widgets)
        endif()
    endforeach()
    target_precompile_headers(${target} REUSE_FROM recollect_${kind}_headers)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess) # for ccache
    endif()
endfunction()

# recollect_library(name SOURCES … PUBLIC … PRIVATE …)
# A static library of one folder. Its include prefix is the folder's name: a file of models/domain is
# included as "domain/…", one of ui/reader as "ui/reader/…".
function(recollect_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    get_filename_component(parent "${CMAKE_CURRENT_SOURCE_DIR}" DIRECTORY)
    target_include_directories(${name} PUBLIC ${parent})
    target_link_libraries(${name} PUBLIC recollect_options ${arg_PUBLIC} PRIVATE ${arg_PRIVATE})
    recollect_precompile(${name} ${name} ${arg_PUBLIC} ${arg_PRIVATE})
endfunction()

# recollect_test(name SOURCES … LIBRARIES …)
# One Qt Test program, run by ctest without a display; LAUNCHER is a program to run it with.
function(recollect_test name)
    cmake_parse_arguments(arg "" "TIMEOUT;LAUNCHER" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test test_support ${arg_LIBRARIES})
    recollect_precompile(${name} ${arg_LIBRARIES})
    add_test(NAME ${name} COMMAND ${arg_LAUNCHER} $<TARGET_FILE:${name}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Berlin")
endfunction()
