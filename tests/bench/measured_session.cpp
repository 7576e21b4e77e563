// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// One session over a journal of many, as the window runs it: what an answer and a click cost the
// window's thread, and how late the cues are. No sound device is needed: a cue nobody hears flashes.
//
//     measured_session FOLDER        with the journal and the settings
//     measured_session FOLDER first  no more than the first frame
//     measured_session make FILE N   a journal of N sessions
#include "startedwindow.h"
#include "support/chosen.h"
#include "support/largejournal.h"

#include "app/body/bodycontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"

#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace
{

using namespace unknot;
using namespace unknot::app;
using namespace unknot::bench;
using Stage = SessionController::Stage;

class Run
{
public:
    Run(AppContext &context, QQuickWindow *window)
        : m_session(*context.find<SessionController>()), m_body(*context.find<BodyController>()), m_window(window)
    {
        auto *settings = context.find<AppSettings>();
        test::choose(*settings, &safety::Wishes::hold, Seconds{settings->ranges().hold.least});
        test::choose(*settings, &safety::Wishes::reps, 2);
        QObject::connect(&m_session, &SessionController::flashed, window, [this] { cue(); });
        QObject::connect(&m_session, &SessionController::stepChanged, window, [this] { step(); });
        QObject::connect(
            window, &QQuickWindow::frameSwapped, window, [this] { shown(); }, Qt::QueuedConnection);
    }

    void begin()
    {
        click({"shoulder-back:left", "low-back:left", "calf:left"}, [this] { start(); });
    }

private:
    // Zones marked one after the other: each time all is ranked anew.
    void click(std::vector<const char *> zones, const std::function<void()> &then)
    {
        if (zones.empty())
            return then();
        const char *zone = zones.back();
        zones.pop_back();
        const auto act = [this, zone] {
            m_body.toggle(QString::fromLatin1(zone));
            step(); // none follows from it
        };
        measure("click", act, [this, zones, then] { click(zones, then); });
    }

    void start()
    {
        m_session.beginPlanned();
        if (m_session.stage() == Stage::None) // not known yet whether the journal is whole
            return QTimer::singleShot(500, m_window, [this] { start(); });
        if (m_session.stage() != Stage::Screening)
            qFatal("no questions are asked");
        measure(
            "no-to-all", [this] { m_session.start()->signsRead(); }, [this] { next(); });
    }

    // Whatever is asked is answered; after some moments of the holds the session is stopped.
    void next()
    {
        const auto answer = [this](const std::function<void()> &act) { measure("answer", act, [this] { next(); }); };
        switch (m_session.stage()) {
        case Stage::None:
        case Stage::Screening:
            qFatal("the session did not begin");
        case Stage::Health:
            return measure(
                "health", [this] { m_session.start()->healthRead(); }, [this] { next(); });
        case Stage::RestDay:
            return answer([this] { m_session.start()->pressAnyway(); });
        case Stage::Rate:
            return answer([this] { m_session.rate(5); });
        case Stage::Prepare:
            return answer([this] { m_session.ready(); });
        case Stage::Locate:
            return answer([this] {
                m_session.locate(5, SessionController::Ache::Yes);
                m_located = monotonicMs();
            });
        case Stage::LetGo:
            return answer([this] { m_session.felt(present::step::Felt::TooStrong); });
        case Stage::Timed:
            return QTimer::singleShot(40'000, m_window, [this] {
                measure(
                    "stop",
                    [this] {
                        m_located = 0;
                        m_session.stop();
                    },
                    [this] { QTimer::singleShot(11'000, m_window, [this] { next(); }); });
            });
        case Stage::Done:
            m_session.leave();
            return click({"low-back:right", "calf:left"}, [] { QCoreApplication::exit(0); });
        }
    }

    // Every moment of the holds is a whole number of seconds after the answer that began them.
    void cue()
    {
        if (m_located == 0 || m_session.stage() != Stage::Timed)
            return;
        const double since = monotonicMs() - m_located;
        report("cue-late-ms", since - std::round(since / 1000) * 1000);
    }

    // CPU of this thread, as the queue that writes has its own, from what is done until the step it leads to has been worked out and handed
    // to the pages, which is when it is on the disk; and with the picture of it. What is pressed sooner than half a second after a page
    // appeared does nothing.
    void measure(const std::string &name, const std::function<void()> &act, const std::function<void()> &then)
    {
        QTimer::singleShot(600, m_window, [this, name, act, then] {
            m_stepped = false;
            m_before = threadMs();
            m_shown = [this, name, then] {
                report((name + "-picture-ms").c_str(), threadMs() - m_before);
                then();
            };
            m_name = name;
            act();
        });
    }

    void step()
    {
        if (m_shown && !m_stepped)
            report((m_name + "-ms").c_str(), threadMs() - m_before);
        m_stepped = true;
        m_window->update();
    }

    void shown()
    {
        if (m_stepped && m_shown)
            std::exchange(m_shown, nullptr)();
    }

    SessionController &m_session;
    BodyController &m_body;
    QQuickWindow *m_window;
    std::function<void()> m_shown; // what is measured and not yet shown
    std::string m_name;
    bool m_stepped = false; // and all that leads to its frame has happened
    double m_before = 0, m_located = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 4 && std::string_view(argv[1]) == "make") {
        test::makeLargeJournal(std::filesystem::path(argv[2]), std::atoi(argv[3]), SystemClock().wall());
        return 0;
    }
    const bool firstOnly = argc == 3 && std::string_view(argv[2]) == "first";
    // The years before are read by then.
    return argc == 2 || firstOnly ? measureStarted<Run>(argc, argv, argv[1], firstOnly, std::chrono::seconds{3}) : 2;
}
