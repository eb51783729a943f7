# SPDX-License-Identifier: GPL-3.0-or-later
# QScintilla for Qt 6, as the target QScintilla. It brings no file of its own for CMake, and systems name it
# differently.
find_path(QSCINTILLA_INCLUDE_DIR Qsci/qsciscintillabase.h
    HINTS ${Qt6Core_INCLUDE_DIRS} PATH_SUFFIXES qt6 qt REQUIRED)
find_library(QSCINTILLA_LIBRARY NAMES qscintilla2_qt6 qscintilla2-qt6 qscintilla2 REQUIRED)
add_library(QScintilla UNKNOWN IMPORTED)
set_target_properties(QScintilla PROPERTIES
    IMPORTED_LOCATION ${QSCINTILLA_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${QSCINTILLA_INCLUDE_DIR})
