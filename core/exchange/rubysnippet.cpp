// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/exchange/snippetwriter.h"

namespace hookloupe {

namespace {

QByteArray rubyText(QByteArrayView bytes)
{
    return quotedText(bytes, Escapes::Bytes, "#") + ".b";
}

class RubyWriter final : public SnippetWriter
{
public:
    using SnippetWriter::SnippetWriter;

    QByteArray begin() override
    {
        return "# Sends with Ruby, which needs no gem:  ruby FILE.rb\n"
               "require \"net/http\"\n\n"
               "BASE = URI("
                + quotedText(baseUrl(), Escapes::Bytes, "#")
                + ")\n\n"
                  "def send_event(method, target, headers, body)\n"
                  "  request = Net::HTTPGenericRequest.new(method, !body.empty?, method != "
                  "\"HEAD\", BASE.path + target)\n"
                  "  # None of the headers that Ruby adds by itself.\n"
                  "  request.initialize_http_header(nil)\n"
                  "  headers.each { |name, value| request.add_field(name, value) }\n"
                  "  request.body = body unless body.empty?\n"
                  "  response = Net::HTTP.start(BASE.host, BASE.port, use_ssl: BASE.scheme == "
                  "\"https\") do |http|\n"
                  "    http.request(request)\n"
                  "  end\n"
                  "  puts \"#{response.code} #{method} #{target}\"\n"
                  "end\n\n";
    }

protected:
    Result<QByteArray> function(const SnippetRequest &request) override
    {
        QByteArray written = "# " + request.comment + "\ndef " + request.name + "\n  send_event("
                + rubyText(request.method) + ", " + rubyText(request.target) + ", [\n";
        for (const Field &field : request.fields)
            written += "    [" + rubyText(field.name) + ", " + rubyText(field.value) + "],\n";
        written += "  ], ";
        if (request.isText)
            written += rubyText(request.body);
        else
            written += '"' + request.body.toByteArray().toBase64() + "\".unpack1(\"m0\")";
        return written + ")\nend\n\n";
    }

    QByteArray call(const QByteArray &name) const override { return name + '\n'; }
};

} // namespace

std::unique_ptr<ExportWriter> makeRubyWriter(const ExportOptions &options)
{
    return std::make_unique<RubyWriter>(options);
}

} // namespace hookloupe
