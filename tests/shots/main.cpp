// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every page, light and dark, in both sizes, from made-up data:
//     unknot_shots FOLDER [TEXTSCALE [points|bodies|troubles]]
#include "app/appcontext.h"
#include "app/body/bodycontroller.h"
#include "app/body/pointcontroller.h"
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/own/healthcontroller.h"
#include "app/own/journalkeeper.h"
#include "app/routines/routinescontroller.h"
#include "app/session/sessioncontroller.h"
#include "app/settings/appsettings.h"
#include "app/settings/packscontroller.h"
#include "app/window.h"
#include "cli/commandline.h"
#include "figure/bodychart.h"
#include "journal/journalstore.h"
#include "present/text.h"
#include "support/damage.h"
#include "support/demojournal.h"
#include "support/faultyvfs.h"
#include "support/fixedclock.h"
#include "support/smallpack.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <optional>
#include <utility>

namespace
{

using namespace unknot;
using namespace unknot::app;
using namespace unknot::figure;
using unknot::cli::defaultResources;
using unknot::practice::World;

constexpr auto day = std::chrono::sys_days{std::chrono::November / 22 / 2026};

WallTime evening()
{
    return {day + std::chrono::hours{17} + std::chrono::minutes{42}, std::chrono::minutes{60}, "Europe/Berlin"};
}

class Camera
{
public:
    Camera(AppContext &context, Window &window, test::FixedClock &clock, QString folder)
        : m_context(context), m_window(window), m_clock(clock), m_folder(std::move(folder))
    {
    }

    void round(const QString &theme, QSize size)
    {
        open(theme, size);
        page("body");
        body();
        routines();
        figure();
        session();
        rest();
    }

    // The close-up of every point of the catalogue, to look over the figure and the words.
    void points(const QString &theme, QSize size)
    {
        open(theme, size);
        for (const auto &point : m_context.world().catalogue.all().points) {
            const QString muscle = present::toQt(point.muscle.value), id = present::toQt(point.id.value);
            Q_EMIT m_context.find<BodyController>()->muscleChosen(muscle, QStringLiteral("left"));
            m_context.find<PointController>()->choosePoint(id);
            take(qPrintable(id));
        }
    }

    // Both bodies from small to large: as they are, with a deep muscle, and with all layers at once.
    void bodies(const QString &theme, QSize size)
    {
        open(theme, size);
        auto *marks = m_context.find<BodyController>();
        for (const auto &[body, name] : {std::pair{AppSettings::Body::Masculine, "masculine"}, {AppSettings::Body::Feminine, "feminine"}}) {
            m_context.find<AppSettings>()->setBody(body);
            marks->clear();
            take(name);
            marks->toggle(QStringLiteral("low-back:left"));
            marks->setHighlighted(marks->candidates()->rowCount() > 2 ? 2 : 0);
            take((std::string(name) + "-low-back").c_str());
            marks->toggle(QStringLiteral("shoulder-back:left"));
            m_context.find<HistoryController>()->setHeatOnBody(true);
            marks->setHighlighted(0);
            take((std::string(name) + "-layers").c_str());
            m_context.find<HistoryController>()->setHeatOnBody(false);
        }
    }

    // What is seen when something is wrong with the journal; see Trouble.
    void trouble(const char *name, const QString &theme, QSize size)
    {
        open(theme, size);
        take(name);
    }
    void refused(const QString &theme, QSize size)
    {
        open(theme, size);
        take("30-journal-held");
        m_context.find<JournalKeeper>()->lookOnly();
        page("body");
        m_context.find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
        take("31-looking-only");
        page("history");
        take("31-looking-only-history");
    }
    void healthLost(const QString &theme, QSize size)
    {
        open(theme, size);
        m_context.find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
        take("33-health-unreadable");
        page("settings");
        section("Your health");
        take("33-health-unreadable-settings");
    }
    void notSaved(const QString &theme, QSize size, test::FaultyVfs &disk)
    {
        open(theme, size);
        auto *session = m_context.find<SessionController>();
        m_context.find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
        session->beginPlanned();
        if (session->stage() == SessionController::Stage::Screening)
            session->screening()->sayNoToAll();
        if (session->stage() == SessionController::Stage::Health)
            session->healthAnswered();
        disk.room = 0;
        session->rate(6);
        session->rate(7);
        session->ready();
        take("34-disk-full");
        session->locate(6, SessionController::Ache::Yes);
        after(std::chrono::seconds{40});
        session->stop();
        after(std::chrono::seconds{1});
        session->stop();
        session->rate(4);
        session->rate(6);
        take("34-disk-full-after");
        disk.room.reset();
    }

    int written() const { return m_written; }

private:
    void open(const QString &theme, QSize size)
    {
        m_suffix = QStringLiteral("%1-%2x%3").arg(theme).arg(size.width()).arg(size.height());
        m_window.window()->resize(size);
    }

    void settle() const
    {
        for (int i = 0; i < 12; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    void take(const char *name)
    {
        settle();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(m_folder, QString::fromLatin1(name), m_suffix);
        if (m_window.window()->grabWindow().save(file))
            ++m_written;
        else
            std::fprintf(stderr, "unknot_shots: can't write %s\n", qPrintable(file));
    }

    void page(const char *name) { m_window.window()->setProperty("page", QString::fromLatin1(name)); }

    void body()
    {
        auto *marks = m_context.find<BodyController>();
        marks->clear();
        take("01-body-empty");
        marks->search(QStringLiteral("shoulder"));
        take("02-search");
        marks->search({});
        marks->toggle(QStringLiteral("shoulder-back:left"));
        marks->toggle(QStringLiteral("arm-outer:left"));
        marks->setHighlighted(0);
        take("03-body-marked");
        marks->setHighlighted(-1);
        Q_EMIT marks->muscleChosen(QStringLiteral("infraspinatus"), QStringLiteral("left"));
        m_context.find<PointController>()->setIndex(1);
        take("04-point");
        Q_EMIT marks->muscleChosen(QStringLiteral("piriformis"), QStringLiteral("left"));
        take("04-point-deep");
    }

    void routines()
    {
        page("routines");
        take("20-routines");
        m_context.find<RoutinesController>()->setCurrent(QStringLiteral("runners-legs"));
        take("21-routine");
        m_context.find<HealthController>()->setHolds(QStringLiteral("G11-veins"), true);
        take("22-routine-blocked");
        m_context.find<HealthController>()->setHolds(QStringLiteral("G11-veins"), false);
        m_context.find<RoutinesController>()->setCurrent(QStringLiteral("shoulder-reach"));
        take("23-routine-side");
        page("body");
    }

    // The figure near, through the loupe, mirrored, and with all layers at once.
    void figure()
    {
        auto *marks = m_context.find<BodyController>();
        auto *chart = m_window.window()->findChild<BodyChart *>();
        marks->takeBack();
        marks->clear();
        for (const char *zone : {"shoulder-back:left", "arm-outer:left", "shoulder-blade:left", "low-back:left"})
            marks->toggle(QString::fromLatin1(zone));
        m_context.find<HistoryController>()->setHeatOnBody(true);
        marks->setHighlighted(0);
        take("04a-all-layers");
        const auto spot = chart->sheet().spotOf({ZoneId{"shoulder-back"}, Side::Left});
        chart->zoomAbout(chart->sheet().onPane(*spot).center(), 3.5);
        take("04b-near");
        chart->fit();
        m_context.find<HistoryController>()->setHeatOnBody(false);
        marks->clear();
        m_context.find<AppSettings>()->setMirrored(true);
        settle();
        chart->forceActiveFocus(Qt::TabFocusReason);
        const auto spots = chart->sheet().spots();
        chart->setCurrent(*std::min_element(spots.begin(), spots.end(),
            [&](const auto &a, const auto &b) { return chart->sheet().narrowest(a) < chart->sheet().narrowest(b); }));
        take("04c-mirrored-loupe");
        m_context.find<AppSettings>()->setMirrored(false);
        chart->setCurrent(std::nullopt);
        chart->setFocus(false);
        const auto page = m_window.window()->findChildren<QQuickItem *>();
        const auto body
            = std::find_if(page.begin(), page.end(), [](const QQuickItem *item) { return item->property("placesOpen").isValid(); });
        if (body != page.end()) {
            (*body)->setProperty("placesOpen", true);
            marks->toggle(QStringLiteral("temple:left"));
            take("04d-places");
            (*body)->setProperty("placesOpen", false);
            marks->clear();
        }
        marks->toggle(QStringLiteral("shoulder-back:left"));
        marks->toggle(QStringLiteral("arm-outer:left"));
    }

    void session()
    {
        auto *session = m_context.find<SessionController>();
        session->beginPlanned();
        if (session->stage() == SessionController::Stage::Screening) {
            take("05-questions");
            const auto *questions = session->screening()->questions();
            session->screening()->sayYes(questions->index(0, 0).data(questions->roleNames().key("question")).toString());
            take("05a-see-someone");
            session->screening()->takeBack();
            session->screening()->sayNoToAll();
        }
        if (session->stage() == SessionController::Stage::Health) {
            take("06-health");
            session->healthAnswered();
        }
        take("07-rate");
        session->rate(6);
        session->rate(7);
        take("08-prepare");
        session->ready();
        take("09-locate");
        session->locate(6, SessionController::Ache::Yes);
        take("10-lead-in");
        after(std::chrono::milliseconds{5000 + 12000});
        take("11-hold");
        after(std::chrono::seconds{6});
        take("12-hold-half");
        session->pressNumber(4);
        after(std::chrono::seconds{14});
        take("13-rest");
        session->togglePause();
        take("14-paused");
        session->togglePause();
        session->stop();
        after(std::chrono::seconds{1});
        take("14a-stopping");
        session->stop();
        session->rate(4);
        session->rate(6);
        take("15-after");
        session->leave();
        page("body");
    }

    void rest()
    {
        page("history");
        take("16-history");
        auto *history = m_context.find<HistoryController>();
        const auto index = history->sessions()->index(0, 0);
        m_context.find<SessionDetails>()->open(history->sessions()->data(index, history->sessions()->roleNames().key("id")).toString());
        take("17-session");
        m_context.find<SessionDetails>()->open({});
        page("learn");
        take("18-learn");
        page("settings");
        take("19-settings");
        packs();
        page("body");
        auto *settings = m_context.find<AppSettings>();
        settings->setBody(AppSettings::Body::Feminine);
        take("20-body-feminine");
        settings->setBody(AppSettings::Body::Masculine);
    }

    // A sound pack looked at and taken in, then one with faults looked at.
    void packs()
    {
        test::SmallPack pack(defaultResources() / "catalogue");
        auto *packs = m_context.find<PacksController>();
        const auto look = [&] { packs->look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string()))); };
        look();
        section("Packs");
        take("24-pack-preview");
        packs->takeIn();
        pack.changed()["pressureCap"] = 6;
        pack.added()["cautions"] = {"dragons"};
        look();
        take("25-pack-faults");
        packs->cancel();
    }

    // Scrolls the settings to a section.
    void section(const char *title) const
    {
        settle();
        auto *page = m_window.window()->findChild<QObject *>(QStringLiteral("settingsSections"));
        if (page)
            QMetaObject::invokeMethod(page, "openNamed", Q_ARG(QString, QString::fromLatin1(title)));
    }

    // The clock moves and the engine is told; no real time passes.
    void after(Milliseconds span)
    {
        for (Milliseconds gone{0}; gone < span; gone += Milliseconds{250}) {
            m_clock.advance(Milliseconds{250});
            m_context.find<SessionController>()->tick();
        }
    }

    AppContext &m_context;
    Window &m_window;
    test::FixedClock &m_clock;
    QString m_folder, m_suffix;
    int m_written = 0;
};

void makeDemo(const std::filesystem::path &file)
{
    if (auto store = journal::JournalStore::open(file))
        test::DemoJournal(*store, evening()).fill();
}

// The program over a data folder, for one round of pictures.
struct Scene {
    Scene(const QTemporaryDir &data, const QString &theme, double textScale)
        : clock(evening()), context(std::make_unique<World>(defaultResources()), clock, defaultResources(), data.path().toStdString())
    {
        auto *settings = context.find<AppSettings>();
        settings->setAppearance(theme == u"dark" ? AppSettings::Appearance::Dark : AppSettings::Appearance::Light);
        settings->setTextScale(textScale);
        settings->setSounds(false);
        settings->setVoice(false);
        if (!window.load(context))
            std::exit(1);
    }

    test::FixedClock clock;
    AppContext context;
    Window window;
};

std::filesystem::path journalIn(const QTemporaryDir &data)
{
    return std::filesystem::path(data.path().toStdString()) / "journal.sqlite";
}

// Each fault of the journal, as the person meets it.
int troubles(const QString &folder, const QString &theme, QSize size, double textScale)
{
    int written = 0;
    const auto round = [&](const std::function<void(const std::filesystem::path &)> &prepare, const auto &pictures) {
        const QTemporaryDir data;
        prepare(journalIn(data));
        Scene scene(data, theme, textScale);
        Camera camera(scene.context, scene.window, scene.clock, folder);
        pictures(camera);
        written += camera.written();
    };
    std::optional<journal::JournalStore> other;
    round(
        [&](const auto &file) {
            makeDemo(file);
            if (auto store = journal::JournalStore::open(file))
                other.emplace(std::move(*store));
        },
        [&](Camera &camera) { camera.refused(theme, size); });
    other.reset();
    round([](const auto &file) { std::ofstream(file) << "not a journal, but many words that somebody keeps in a file of this name\n"; },
        [&](Camera &camera) { camera.trouble("32-not-a-journal", theme, size); });
    round(
        [](const auto &file) {
            makeDemo(file);
            test::damage(
                file, "INSERT INTO health (gate, cleared, side, at_utc, at_offset, at_zone) VALUES ('G11-veins', 0, 'upside', 1, 0, '')");
        },
        [&](Camera &camera) { camera.healthLost(theme, size); });
    test::FaultyVfs disk;
    round([](const auto &file) { makeDemo(file); }, [&](Camera &camera) { camera.notSaved(theme, size, disk); });
    return written;
}

} // namespace

int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape): then there are no pictures
{
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "Usage: unknot_shots FOLDER [TEXTSCALE [points|bodies|troubles]]\n");
        return 2;
    }
    QDir().mkpath(arguments[1]);
    int written = 0;
    const QString what = arguments.value(3);
    // A body of 450, 900 and 1800 px; the sizes a page is looked at in.
    const QList<QSize> sizes
        = what == u"bodies" ? QList{QSize(960, 640), QSize(1600, 1014), QSize(3000, 1914)} : QList{QSize(1280, 800), QSize(960, 640)};
    QList<std::pair<QString, QSize>> rounds;
    for (const QString &theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (const QSize size : sizes)
            rounds.emplace_back(theme, size);
    }
    // Each round is a first start: the questions that come once a day are in every set of pictures.
    for (const auto &[theme, size] : rounds) {
        const double textScale = arguments.size() > 2 ? arguments[2].toDouble() : 1.0;
        if (what == u"troubles") {
            written += troubles(arguments[1], theme, size, textScale);
            continue;
        }
        const QTemporaryDir data;
        makeDemo(journalIn(data));
        Scene scene(data, theme, textScale);
        Camera camera(scene.context, scene.window, scene.clock, arguments[1]);
        if (what == u"points")
            camera.points(theme, size);
        else if (what == u"bodies")
            camera.bodies(theme, size);
        else
            camera.round(theme, size);
        written += camera.written();
    }
    std::printf("%d pictures in %s\n", written, qPrintable(arguments[1]));
    return 0;
}
