// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/curltransfer.h"

#include "core/event/bytes.h"
#include "core/event/coretext.h"

#include <QRandomGenerator>

#include <array>

namespace hookloupe {

using namespace Qt::StringLiterals;

namespace {

struct FormPart
{
    QByteArray name;
    QByteArray content;
    QByteArray fileName;
    QByteArray type;
    QByteArrayList headers;
    std::vector<FormPart> files; ///< several of one name, in a multipart of their own
};

/// By the name of the file, as curl does without a `type=`.
QByteArray typeOfFile(QByteArrayView fileName)
{
    struct Suffix
    {
        QByteArrayView suffix;
        QByteArrayView type;
    };
    static constexpr std::array kSuffixes{
        Suffix{ ".gif", "image/gif" },       Suffix{ ".jpg", "image/jpeg" },
        Suffix{ ".jpeg", "image/jpeg" },     Suffix{ ".png", "image/png" },
        Suffix{ ".svg", "image/svg+xml" },   Suffix{ ".txt", "text/plain" },
        Suffix{ ".htm", "text/html" },       Suffix{ ".html", "text/html" },
        Suffix{ ".pdf", "application/pdf" }, Suffix{ ".xml", "application/xml" },
    };
    const QByteArray name = fileName.toByteArray().toLower();
    for (const Suffix &one : kSuffixes) {
        if (name.endsWith(one.suffix))
            return one.type.toByteArray();
    }
    return "application/octet-stream"_ba;
}

/// Up to a ';' that is not inside of quotes; \a at moves to it.
QByteArray takeWord(QByteArrayView value, qsizetype &at)
{
    while (at < value.size() && (value[at] == ' ' || value[at] == '\t'))
        ++at;
    if (at >= value.size() || value[at] != '"') {
        const qsizetype begin = at;
        while (at < value.size() && value[at] != ';')
            ++at;
        return value.sliced(begin, at - begin).toByteArray();
    }
    QByteArray word;
    for (++at; at < value.size() && value[at] != '"'; ++at) {
        if (value[at] == '\\' && at + 1 < value.size()
            && (value[at + 1] == '"' || value[at + 1] == '\\'))
            ++at;
        word += value[at];
    }
    while (at < value.size() && value[at] != ';')
        ++at;
    return word;
}

void readModifiers(QByteArrayView value, qsizetype at, FormPart &part)
{
    while (at < value.size()) {
        ++at; // the ';'
        while (at < value.size() && value[at] == ' ')
            ++at;
        const QByteArrayView rest = value.sliced(at);
        const auto takes = [&](QByteArrayView key) {
            if (rest.size() < key.size() || !equalsIgnoreCase(rest.first(key.size()), key))
                return false;
            at += key.size();
            return true;
        };
        if (takes("type=")) {
            part.type = takeWord(value, at);
            // A parameter of the type ("; charset=…") is part of it.
            while (at < value.size() && value.sliced(at).startsWith(";")
                   && !value.sliced(at + 1).trimmed().startsWith("filename=")
                   && !value.sliced(at + 1).trimmed().startsWith("headers=")
                   && !value.sliced(at + 1).trimmed().startsWith("encoder=")) {
                ++at;
                const qsizetype begin = at;
                while (at < value.size() && value[at] != ';')
                    ++at;
                part.type += ';' + value.sliced(begin, at - begin).toByteArray();
            }
        } else if (takes("filename=")) {
            part.fileName = takeWord(value, at);
        } else if (takes("headers=")) {
            part.headers += takeWord(value, at);
        } else {
            takeWord(value, at);
        }
    }
}

std::vector<FormPart> readParts(const QByteArray &value, const CurlFiles &files, QStringList &lost)
{
    const qsizetype equals = value.indexOf('=');
    if (equals < 0) {
        lost += CoreText::tr("The form part '%1' has no '='; it was left out.")
                        .arg(displayText(value, 60));
        return {};
    }
    FormPart part;
    part.name = value.first(equals);
    const QByteArray rest = value.mid(equals + 1);
    if (rest.startsWith('(') || (part.name.isEmpty() && rest.startsWith(')'))) {
        lost += CoreText::tr("The form part '%1' holds parts of its own; it was left out.")
                        .arg(displayText(part.name, 60));
        return {};
    }
    const bool isFile = rest.startsWith('@');
    const bool isContentOfFile = rest.startsWith('<');
    qsizetype at = isFile || isContentOfFile ? 1 : 0;
    const QByteArray word = takeWord(rest, at);
    readModifiers(rest, at, part);
    if (!isFile && !isContentOfFile) {
        part.content = word;
        return { part };
    }
    const QByteArrayList names = isFile ? word.split(',') : QByteArrayList{ word };
    for (const QByteArray &name : names) {
        FormPart one = part;
        one.files.clear();
        one.content = files.read(name, lost).value_or(QByteArray());
        if (isFile && one.fileName.isEmpty())
            one.fileName = name.mid(name.lastIndexOf('/') + 1);
        if (isFile && one.type.isEmpty())
            one.type = typeOfFile(one.fileName);
        if (names.size() == 1)
            return { one };
        part.files.push_back(std::move(one));
    }
    return { part };
}

QByteArray quoted(QByteArray name, bool withBackslashes)
{
    if (withBackslashes) {
        name.replace("\\", "\\\\");
        name.replace("\"", "\\\"");
    } else {
        name.replace("\"", "%22");
        name.replace("\r", "%0D");
        name.replace("\n", "%0A");
    }
    return '"' + name + '"';
}

QByteArray randomBoundary()
{
    QByteArray boundary(24, '-');
    const quint64 random = QRandomGenerator::global()->generate64();
    return boundary + QByteArray::number(random, 16).rightJustified(16, '0');
}

/// From the file's name on; the disposition and the name stand there already.
void writePart(const FormPart &part, bool withBackslashes, QByteArray &body)
{
    if (!part.fileName.isEmpty())
        body += "; filename=" + quoted(part.fileName, withBackslashes);
    body += "\r\n";
    const QByteArray boundary = part.files.empty() ? QByteArray() : randomBoundary();
    if (!boundary.isEmpty())
        body += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n";
    else if (!part.type.isEmpty())
        body += "Content-Type: " + part.type + "\r\n";
    for (const QByteArray &header : part.headers)
        body += header + "\r\n";
    body += "\r\n" + part.content;
    for (const FormPart &file : part.files) {
        body += "--" + boundary + "\r\nContent-Disposition: attachment";
        writePart(file, withBackslashes, body);
    }
    if (!boundary.isEmpty())
        body += "--" + boundary + "--\r\n";
    body += "\r\n";
}

} // namespace

CurlForm curlForm(const CurlTransfer &transfer, const CurlFiles &files, QStringList &lost)
{
    CurlForm form{ randomBoundary(), {} };
    for (const auto &[value, isString] : transfer.formParts) {
        std::vector<FormPart> parts;
        if (!isString) {
            parts = readParts(value, files, lost);
        } else if (const qsizetype equals = value.indexOf('='); equals >= 0) {
            parts.push_back({ value.first(equals), value.mid(equals + 1) });
        }
        for (const FormPart &part : parts) {
            form.body += "--" + form.boundary + "\r\nContent-Disposition: form-data; name="
                    + quoted(part.name, transfer.escapesFormNames);
            writePart(part, transfer.escapesFormNames, form.body);
        }
    }
    form.body += "--" + form.boundary + "--\r\n";
    return form;
}

} // namespace hookloupe
