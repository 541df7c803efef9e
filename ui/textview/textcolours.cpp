// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "ui/textview/textcolours.h"

namespace hookloupe {

TextColours TextColours::light()
{
    return {
        .key = QColor(0x1f, 0x4e, 0x9e),
        .string = QColor(0x1b, 0x6e, 0x2c),
        .number = QColor(0x9a, 0x46, 0x00),
        .literal = QColor(0x8a, 0x1f, 0x9e),
        .punctuation = QColor(0x5f, 0x63, 0x68),
        .muted = QColor(0x71, 0x75, 0x7a),
        .match = QColor(0xff, 0xf0, 0xa0),
        .currentMatch = QColor(0xff, 0xbf, 0x47),
        .marker = QColor(0xfd, 0xe2, 0xe2),
    };
}

TextColours TextColours::dark()
{
    return {
        .key = QColor(0x8a, 0xb4, 0xf8),
        .string = QColor(0xa5, 0xd6, 0xa7),
        .number = QColor(0xf6, 0xb2, 0x6b),
        .literal = QColor(0xd7, 0xa6, 0xf0),
        .punctuation = QColor(0xa4, 0xaa, 0xb0),
        .muted = QColor(0x8e, 0x94, 0x9a),
        .match = QColor(0x5c, 0x4d, 0x0a),
        .currentMatch = QColor(0x8f, 0x5c, 0x00),
        .marker = QColor(0x55, 0x26, 0x29),
    };
}

} // namespace hookloupe
