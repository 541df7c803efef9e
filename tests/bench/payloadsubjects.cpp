// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "tests/bench/payloadsubjects.h"

#include <QFile>
#include <QStandardPaths>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <vector>

namespace hookloupe::bench {

using namespace Qt::StringLiterals;

std::optional<ChildRun> runChild(const QString &program, const QStringList &arguments)
{
    const QString path = program.contains(u'/') ? program : QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    std::vector<QByteArray> words{ QFile::encodeName(path) };
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child < 0)
        return std::nullopt;
    if (child == 0) {
        const int sink = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
        ::dup2(sink, STDOUT_FILENO);
        ::execv(argv.front(), argv.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    while (::wait4(child, &status, 0, &usage) < 0 && errno == EINTR) { }
    ChildRun run;
    run.wallS = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    run.processorS = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    run.peakMb = static_cast<double>(usage.ru_maxrss) * 1024 / 1e6;
    return run;
}

QByteArray eventsJson(qsizetype bytes)
{
    QByteArray json = "[";
    json.reserve(bytes + 2000);
    for (qint64 i = 0; json.size() < bytes - 1; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += i > 0 ? "," : "";
        json += R"({"id":"evt_)" + number + R"(Qx7","object":"event","created":)"
                + QByteArray::number(1'700'000'000 + i) + R"(,"livemode":false,"type":"payment.)"
                + (i % 3 == 0 ? "confirmed" : "created") + R"(","data":{"object":{"id":"pay_)"
                + number + R"(","amount":)" + QByteArray::number(100 + i * 37 % 90'000)
                + R"(,"fee":)" + QByteArray::number(i % 977)
                + R"(.50,"currency":"eur","customer":null,)" + R"("description":"Order \u2116 )"
                + number + R"( \u2013 Caf\u00e9 \/ T\u00fcr","metadata":{"order":")" + number
                + R"(","source":"shop","tags":["a","b",)" + QByteArray::number(i % 7)
                + R"(]},"lines":[{"sku":"SKU-)" + number
                + R"(","quantity":2,"unit":1250},{"sku":"X","quantity":1,"unit":99.9}]}}})";
    }
    return json + ']';
}

QByteArray changedEvents(const QByteArray &events, int nth, bool dropsFirst)
{
    QByteArray changed = events;
    int count = 0;
    for (qsizetype at = 0; (at = changed.indexOf("\"amount\":", at)) >= 0; ++at) {
        if (++count % nth == 0)
            changed[at + 9] = changed[at + 9] == '9' ? '8' : '9';
    }
    if (dropsFirst)
        changed.remove(1, changed.indexOf(",{\"id\":\"evt_1Q"));
    return changed;
}

} // namespace hookloupe::bench
