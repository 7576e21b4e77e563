// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempfolder.h"

#include <QProcess>

#include <chrono>
#include <cstdint>
#include <vector>

namespace unknot::test
{

// A sound server of the test's own with a device that nobody hears, which this process finds from then on, and a
// recording of what it plays.
class SoundServer
{
public:
    static constexpr int rate = 22'050; // samples a second, as the shipped tones have
    using Span = std::chrono::duration<double, std::milli>;

    [[nodiscard]] static bool available(); // whether the machine has one: pulseaudio and its tools

    SoundServer(); // throws where it does not start
    ~SoundServer();
    SoundServer(const SoundServer &) = delete;
    SoundServer &operator=(const SoundServer &) = delete;

    void loseDevice(); // as when a headset is pulled out
    void giveDevice(); // there is one from the start
    void record(); // from now on, while the event loop runs; throws where that can't be
    [[nodiscard]] const std::vector<std::int16_t> &heard() const { return m_heard; }
    // When the first sample was played, on the monotonic clock, at the latest: what is heard may be said to be later than
    // it was by as long as a sample takes to get here, never to be earlier.
    [[nodiscard]] Span began() const { return m_began; }

private:
    void listen();

    TempFolder m_folder;
    QProcess m_server, m_recorder;
    std::vector<std::int16_t> m_heard;
    Span m_began = Span::max();
};

} // namespace unknot::test
