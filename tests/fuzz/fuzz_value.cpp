// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#include "core/payload/valuereading.h"

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace hookloupe;

namespace {

void require(bool fact)
{
    if (!fact)
        std::abort();
}

} // namespace

/// A key up to the first line feed, then the value.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qint64 nowUs = 1'795'795'200'000'000;
    const QByteArrayView all(data, static_cast<qsizetype>(size));
    const qsizetype feed = all.indexOf('\n');
    const QByteArrayView key = feed < 0 ? QByteArrayView() : all.first(feed);
    const QByteArrayView value = all.sliced(feed + 1);
    const ValueReadings readings = readValue(value, true, key, nowUs);
    if (readings.time)
        require(readings.time->instantUs + readings.time->ageUs == nowUs);
    for (const EncodedReading &reading : readings.encoded)
        require(reading.decoded.size() <= value.size() && !reading.looks.isEmpty());
    if (readings.uuid)
        require(readings.uuid->version >= 0 && readings.uuid->version < 16);
    const ValueReadings number = readValue(value, false, key, nowUs);
    require(number.encoded.empty() && !number.jwt && !number.uuid);
    return 0;
}
