// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/troubles.h"

#include "app/body/bodycontroller.h"
#include "app/own/journalkeeper.h"
#include "app/session/sessioncontroller.h"
#include "journal/journalstore.h"
#include "shots/camera.h"
#include "support/damage.h"
#include "support/faultyvfs.h"
#include "support/tempfolder.h"

#include <QQuickWindow>

#include <fstream>
#include <functional>
#include <optional>

namespace unknot::shots
{

using namespace app;

namespace
{

void held(Camera &camera)
{
    camera.take("30-journal-held");
    camera.context().find<JournalKeeper>()->lookOnly();
    camera.page("body");
    camera.context().find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
    camera.take("31-looking-only");
    camera.page("history");
    camera.take("31-looking-only-history");
}

void healthLost(Camera &camera)
{
    camera.context().find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
    camera.take("33-health-unreadable");
    camera.page("settings");
    camera.section("Your health");
    camera.take("33-health-unreadable-settings");
}

void notSaved(Camera &camera, test::FaultyVfs &disk)
{
    auto *session = camera.context().find<SessionController>();
    camera.context().find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
    session->beginPlanned();
    camera.look();
    if (session->stage() == SessionController::Stage::Screening)
        session->start()->signsRead();
    camera.look();
    if (session->stage() == SessionController::Stage::Health)
        session->start()->healthRead();
    disk.room = 0;
    session->rate(6);
    session->rate(7);
    camera.look();
    session->ready();
    camera.take("34-disk-full");
    session->locate(6, SessionController::Ache::Yes);
    camera.after(std::chrono::seconds{40});
    session->stop();
    camera.after(std::chrono::seconds{1});
    session->stop();
    session->rate(4);
    session->rate(6);
    camera.take("34-disk-full-after");
    disk.room.reset();
}

void damaged(Camera &camera)
{
    auto *journal = camera.context().find<JournalKeeper>();
    camera.take("35-journal-damaged");
    journal->lookOnly();
    camera.page("history");
    camera.take("35-journal-damaged-history");
    camera.page("body");
    camera.context().find<BodyController>()->toggle(QStringLiteral("shoulder-back:left"));
    camera.take("35-journal-damaged-body");
}

void emptied(Camera &camera)
{
    camera.take("36-journal-emptied");
    camera.context().find<JournalKeeper>()->setAside();
    camera.page("body");
    camera.take("36-journal-set-aside");
}

void movedAway(Camera &camera, const std::filesystem::path &file)
{
    auto *journal = camera.context().find<JournalKeeper>();
    std::filesystem::rename(file, file.parent_path() / "away");
    const auto now = camera.context().clock().wall();
    journal->write([now](journal::JournalStore &store) { return store.addScreening("cough", false, now); });
    camera.window()->close();
    camera.take("37-closing-not-saved");
    journal->thisRun()->write(QStringLiteral("unknot-not-saved"));
    camera.take("37-closing-not-there");
}

// The last page but one, which nothing looks at when the journal is opened.
void damagePage(const std::filesystem::path &file)
{
    constexpr std::streamoff page = 4096;
    const auto at = static_cast<std::streamoff>(std::filesystem::file_size(file)) - 2 * page;
    std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(at);
    out << std::string(page, '\0');
}

} // namespace

int troubles(const Look &look)
{
    int written = 0;
    const auto round = [&](const std::function<void(const std::filesystem::path &)> &prepare, const auto &pictures) {
        const test::TempFolder data;
        prepare(data / "journal.sqlite");
        Camera camera(data.path(), look);
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
        held);
    other.reset();
    round([](const auto &file) { std::ofstream(file) << "not a journal, but many words that somebody keeps in a file of this name\n"; },
        [](Camera &camera) { camera.take("32-not-a-journal"); });
    round(
        [](const auto &file) {
            makeDemo(file);
            test::damage(
                file, "INSERT INTO health (gate, cleared, side, at_utc, at_offset, at_zone) VALUES ('G11-veins', 0, 'upside', 1, 0, '')");
        },
        healthLost);
    round(
        [](const auto &file) {
            makeDemo(file);
            damagePage(file);
        },
        damaged);
    round([](const auto &file) { std::ofstream(file).flush(); }, emptied);
    {
        const test::TempFolder data;
        makeDemo(data / "journal.sqlite");
        Camera camera(data.path(), look);
        movedAway(camera, data / "journal.sqlite");
        written += camera.written();
    }
    test::FaultyVfs disk;
    round([](const auto &file) { makeDemo(file); }, [&](Camera &camera) { notSaved(camera, disk); });
    return written;
}

} // namespace unknot::shots
