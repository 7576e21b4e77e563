// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/owndata.h"

#include "app/own/exportcontroller.h"
#include "app/own/importcontroller.h"
#include "shots/camera.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

namespace unknot::shots
{

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
}

} // namespace unknot::shots
