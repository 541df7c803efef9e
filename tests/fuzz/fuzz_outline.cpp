// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/jsonoutline.h"
#include "core/payload/jsonprint.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

using Node = JsonOutline::Node;
using Type = JsonOutline::Type;

void require(bool fact)
{
    if (!fact)
        std::abort();
}

/// As deep as an input of the fuzzer's size can be.
void appendCompact(JsonOutline &outline, Node node, QByteArray &json)
{
    const Type type = outline.type(node);
    require(outline.begin(node) <= outline.end(node));
    require(outline.end(node) <= outline.json().size());
    if (type > Type::Array) {
        json.append(outline.lexeme(node));
        return;
    }
    const bool has = outline.hasChildren(node);
    require(outline.load(node));
    require(has == (outline.childCount(node) > 0) || outline.mistake());
    json += type == Type::Object ? '{' : '[';
    for (qsizetype row = 0; row < outline.childCount(node); ++row) {
        const Node child = outline.child(node, row);
        require(outline.row(child) == row && outline.parent(child) == node);
        if (row > 0)
            json += ',';
        if (const QByteArrayView key = outline.keyLexeme(child); !key.isEmpty())
            json.append(key).append(':');
        appendCompact(outline, child, json);
    }
    json += type == Type::Object ? '}' : ']';
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    JsonOutline outline(json);
    const auto compact = compactJson(json);
    require(compact.has_value() == !outline.mistake().has_value());
    if (outline.isEmpty())
        return 0;
    for (qint64 offset = 0; offset < json.size(); offset += 7)
        require(outline.begin(outline.nodeAt(offset)) <= json.size());
    QByteArray text;
    appendCompact(outline, JsonOutline::kRoot, text);
    if (compact)
        require(text == *compact);
    else
        require(compactJson(text).has_value());
    return 0;
}
