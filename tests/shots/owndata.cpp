// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/owndata.h"

#include "app/own/backupcontroller.h"
#include "app/own/exportcontroller.h"
#include "app/own/importcontroller.h"
#include "app/own/synccontroller.h"
#include "shots/camera.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

namespace unknot::shots
{

namespace
{

// Days that can be read in two ways, a place that is none, one without a side, a number between two.
void anotherDiary(Camera &camera)
{
    const test::TempFolder folder;
    std::string table = "When;Where;Worst pain;Usual pain;Weather;Remarks\n3/11/2026;left calf;6,5;4;rain;after the run\n"
                        "4/11/2026;left calf and right heel;5;3;;\n5/11/2026;the moon;5;3;;\n6/11/2026;shin;5;3;;\n7/11/2026;throat;;;;\n";
    for (int day = 8; day < 13; ++day)
        table += std::to_string(day) + "/11/2026;low back left;4;2;;sat for long\n";
    test::TempFolder::write(folder / "diary.csv", table);
    auto *taking = camera.context().find<app::ImportController>();
    taking->look(QUrl::fromLocalFile(QString::fromStdString((folder / "diary.csv").string())));
    camera.scrollTo(QStringLiteral("Choose how its days are written: they can be read in more than one way."));
    camera.take("19c-diary-asks");
    taking->chooseForm(0);
    taking->chooseColumn(2, 2);
    camera.scrollTo(QStringLiteral("How its days are written"));
    camera.take("19d-diary-preview");
    camera.scrollTo(QStringLiteral("Left out"));
    camera.take("19e-diary-left-out");
    taking->takeIn();
    camera.scrollTo(taking->text().told);
    camera.take("19f-diary-taken-in");
    taking->undo();
    taking->cancel();
}

// Another computer's file is asked about, then taken in; one that is half copied waits.
void severalComputers(Camera &camera)
{
    const test::TempFolder folder;
    journal::JournalStore there = test::memoryStore();
    test::value(there.addEntry(test::painTold("laptop", test::wall(test::november(20), std::chrono::hours{19}))));
    const WallTime now = camera.context().clock().wall();
    test::value(exchange::synchronise(there, folder.path(), now));
    test::TempFolder::write(folder / "unknot-1c9e5f70-8a3d-4b62-b7e4-2d0f6a9c8b77.journal", "half");
    auto *sync = camera.context().find<app::SyncController>();
    sync->choose(QUrl::fromLocalFile(QString::fromStdString(folder.path().string())));
    sync->setOn(true);
    camera.scrollTo(QStringLiteral("Several computers"));
    camera.take("19g-several-computers-asks");
    sync->answer(true);
    camera.scrollTo(QStringLiteral("Several computers"));
    camera.take("19h-several-computers");
    sync->setOn(false);
}

void copies(Camera &camera)
{
    camera.press("Make an encrypted copy");
    camera.scrollTo(QStringLiteral("An encrypted copy"));
    camera.take("19i-encrypted-copy");
    camera.press("Cancel");
    auto *backups = camera.context().find<app::BackupController>();
    const test::TempFolder folder;
    test::TempFolder::write(folder / "unknot-backup.sealed", "UNKNOTSEAL1\n");
    camera.press("Restore a backup");
    backups->chooseFile(QUrl::fromLocalFile(QString::fromStdString((folder / "unknot-backup.sealed").string())));
    camera.scrollTo(QStringLiteral("A copy from elsewhere"));
    camera.take("19j-restore-encrypted");
    camera.press("Keep what I have");
}

} // namespace

void ownData(Camera &camera)
{
    const test::TempFolder folder;
    journal::JournalStore there = test::memoryStore();
    const WallTime evening = test::wall(test::november(20), std::chrono::hours{19});
    test::play(there, test::finished("there", evening));
    test::value(there.addEntry(test::painTold("told", evening)));
    test::value(there.addScreening("fever", false, evening));
    test::TempFolder::write(folder / "laptop.json", test::value(there.exportJson(evening)));

    camera.context().find<app::ExportController>()->chooseForm(1);
    camera.section("Your data");
    camera.take("19a-own-data");
    auto *taking = camera.context().find<app::ImportController>();
    taking->look(QUrl::fromLocalFile(QString::fromStdString((folder / "laptop.json").string())));
    camera.section("Your data");
    camera.take("19b-taking-in");
    taking->cancel();
    camera.context().find<app::ExportController>()->chooseForm(0);
    anotherDiary(camera);
    severalComputers(camera);
    copies(camera);
}

} // namespace unknot::shots
