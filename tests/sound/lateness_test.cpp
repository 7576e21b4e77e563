// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/body/gatheredsession.h"
#include "app/plan/plancontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "present/cuetext.h"
#include "session/sessionengine.h"
#include "soundserver.h"
#include "support/sessiondrive.h"

#include <gtest/gtest.h>

#include <QAudioDevice>
#include <QEventLoop>
#include <QMediaDevices>
#include <QSignalSpy>
#include <QTimer>
#include <QtTest>

#include <atomic>
#include <cmath>
#include <thread>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using app::AppContext;
using Samples = std::vector<std::int16_t>;
using Span = SoundServer::Span;
using Stage = app::SessionController::Stage;

const std::filesystem::path resources = UNKNOT_SOURCE_DIR "/data";

constexpr int quiet = 300; // of 32,767: what is below is taken for silence

// What a shipped tone is made of.
Samples toneOf(session::output::Cue cue)
{
    const std::string wav = TempFolder::bytes(resources / "sounds" / (present::soundOf(cue).toStdString() + ".wav"));
    const std::size_t at = wav.find("data") + 8;
    Samples samples((wav.size() - at) / sizeof(std::int16_t));
    std::memcpy(samples.data(), wav.data() + at, samples.size() * sizeof(std::int16_t));
    return samples;
}

// When something is first heard in it, from there on; absent: it is silent for as long as a tone may be late.
std::optional<Span> firstHeard(const Samples &samples, Span from)
{
    const auto sampleAt = [&samples](Span when) {
        return samples.begin() + std::clamp<long>(std::lround(when / 1s * SoundServer::rate), 0, std::ssize(samples));
    };
    const auto end = sampleAt(from + 400ms), at = std::find_if(sampleAt(from), end, [](int sample) { return std::abs(sample) > quiet; });
    return at == end ? std::optional<Span>() : Span(double(at - samples.begin()) * 1000 / SoundServer::rate);
}

// As the program does. QTest::qWait() would look only every ten milliseconds whether something is due.
void runFor(Milliseconds span)
{
    QEventLoop loop;
    QTimer::singleShot(span, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

// Keeps a core busy while it lives.
class Busy
{
public:
    Busy()
        : m_thread([this] {
              while (!m_over)
                  m_count = m_count + 1;
          })
    {
    }
    ~Busy()
    {
        m_over = true;
        m_thread.join();
    }
    Busy(const Busy &) = delete;
    Busy &operator=(const Busy &) = delete;

private:
    std::atomic<bool> m_over = false;
    std::atomic<long> m_count = 0;
    std::thread m_thread;
};

// A running program with a hold that is paced by tones, on the clock of the machine.
struct Paced {
    static constexpr Seconds pressed{90};

    Paced()
    {
        practice::Settings chosen = settings.now();
        chosen.voice = false;
        chosen.volume = 100;
        settings.choose(chosen);
        settings.setWay(PointId{"deltoid-side"}, WayId{"squeezes"});
        context.find<app::GatheredSession>()->add({{PointId{"deltoid-side"}, Side::Left}});
        plan = context.find<app::PlanController>()->plan();
    }
    // To the countdown, and the moment from which it runs. A page takes what leaves it only once it has been there a while, and
    // the next one comes when the disk has what led to it.
    TimePoint toLeadIn()
    {
        const auto past = [this](Stage stage, const auto &go) {
            while (session.stage() == stage) {
                runFor(practice::SessionRun::soonest + 100ms);
                go();
                runFor(300ms);
            }
        };
        past(Stage::None, [this] { session.beginPlanned(); });
        past(Stage::Screening, [this] { session.start()->signsRead(); });
        past(Stage::Health, [this] { session.start()->healthRead(); });
        past(Stage::Rate, [this] { session.rate(6); });
        past(Stage::Prepare, [this] { session.ready(); });
        TimePoint begun;
        past(Stage::Locate, [this, &begun] {
            begun = clock.now();
            session.locate(5, app::SessionController::Ache::Yes);
        });
        return begun;
    }
    // What is to be heard, by an engine of its own to which nothing comes late.
    [[nodiscard]] std::vector<out::CueDue> due(TimePoint leadIn) const
    {
        session::SessionEngine engine(plan);
        (void)engine.start(leadIn);
        for (const session::Input &input :
            std::vector<session::Input>{in::Rate{6}, in::Rate{6}, in::Ready{}, in::Located{5, session::Ache::Yes}})
            (void)engine.handle(input, leadIn);
        std::vector<out::CueDue> cues;
        for (const session::Event &event : engine.advance(leadIn + pressed + 5s)) {
            if (const auto *cue = std::get_if<out::CueDue>(&event))
                cues.push_back(*cue);
        }
        return cues;
    }

    TempFolder folder;
    SystemClock clock;
    AppContext context{std::make_unique<practice::World>(resources), clock, resources, folder.path(), AppContext::Threads::Own};
    app::AppSettings &settings = *context.find<app::AppSettings>();
    app::SessionController &session = *context.find<app::SessionController>();
    session::Plan plan;
};

} // namespace

// On a machine that does nothing else but keep one core busy.
TEST(Lateness, eachToneOfAPacedHoldIsHeardWithinThirtyMillisecondsBesideABusyCore)
{
    if (!SoundServer::available())
        GTEST_SKIP() << "needs pulseaudio and pulseaudio-utils";
    SoundServer server;
    ASSERT_FALSE(QMediaDevices::defaultAudioOutput().isNull());
    Paced paced;
    server.record();
    const Busy busy;
    const TimePoint leadIn = paced.toLeadIn();
    const std::vector<out::CueDue> due = paced.due(leadIn);
    ASSERT_GT(due.size(), 40U);
    ASSERT_EQ(paced.session.stage(), Stage::Timed);
    runFor(Paced::pressed + 7s);

    std::vector<double> late;
    for (const out::CueDue &cue : due) {
        const Span at = cue.at.time_since_epoch(), before = 50ms;
        const auto heard = firstHeard(server.heard(), at - before - server.began());
        ASSERT_TRUE(heard) << present::soundOf(cue.cue).toStdString() << " at " << (cue.at - leadIn).count() << " ms is missing";
        late.push_back((server.began() + *heard - at - firstHeard(toneOf(cue.cue), 0ms).value()).count());
    }
    std::ranges::sort(late);
    const double worst = late[late.size() - 1 - late.size() / 100];
    EXPECT_LT(worst, 30) << late.size() << " tones, median " << late[late.size() / 2] << ", most " << late.back();
    EXPECT_GT(late.front(), -10) << "none comes before its time";
}

TEST(LostDevice, theSessionRunsOnWithFlashesAndIsHeardAgainWhenADeviceIsBack)
{
    if (!SoundServer::available())
        GTEST_SKIP() << "needs pulseaudio and pulseaudio-utils";
    SoundServer server;
    Paced paced;
    paced.toLeadIn();
    ASSERT_EQ(paced.session.stage(), Stage::Timed);
    const QSignalSpy flashed(&paced.session, &app::SessionController::flashed);
    runFor(2500ms);
    EXPECT_EQ(flashed.count(), 0) << "the countdown is heard";
    server.loseDevice();
    runFor(5s);
    EXPECT_GT(flashed.count(), 1);
    EXPECT_EQ(paced.session.stage(), Stage::Timed);
    server.giveDevice();
    server.record();
    runFor(6s);
    EXPECT_TRUE(std::ranges::any_of(server.heard(), [](int sample) { return std::abs(sample) > quiet; }));
}

} // namespace unknot::test
