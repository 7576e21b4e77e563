// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/past.h"

#include "app/body/bodycontroller.h"
#include "app/history/historycontroller.h"
#include "app/history/sessiondetails.h"
#include "app/history/sessioneditor.h"
#include "app/own/journalkeeper.h"
#include "app/own/paincontroller.h"
#include "shots/camera.h"
#include "support/demodays.h"

namespace unknot::shots
{

using namespace app;

namespace
{

// Pain told without a session: two places, one of them burning; saved; in the history, and opened there.
void pain(Camera &camera)
{
    auto *marks = camera.context().find<BodyController>();
    auto *pain = camera.context().find<PainController>();
    camera.page("body");
    marks->toggle(QStringLiteral("shoulder-back:left"));
    pain->begin({QStringLiteral("shoulder-back:left")});
    pain->rate(0, 6);
    camera.take("22-note-pain");
    marks->toggle(QStringLiteral("arm-outer:left"));
    pain->rate(1, 4);
    pain->toggle(int(pain->text().qualities.indexOf(QStringLiteral("burning"))));
    pain->setWhen(int(pain->text().whens.size()) - 1);
    camera.take("22a-note-pain-burning");
    pain->setWhen(0);
    pain->save();
    camera.take("22b-pain-saved");
    marks->clear();
    auto *history = camera.context().find<HistoryController>();
    camera.page("history");
    camera.take("22c-history-with-pain");
    camera.press("Before and after");
    camera.take("22i-history-before-and-after");
    camera.press("Calendar");
    camera.take("22e-calendar");
    camera.press("Week");
    camera.take("22f-calendar-week");
    camera.press("Table");
    camera.take("22g-history-table");
    camera.press("Chart");
    camera.press("Report");
    camera.take("22h-report");
    camera.press("Back to the history");
    pain->change(history->sessions()->index(0, 0).data(history->sessions()->roleNames().key("id")).toString());
    camera.take("22d-pain-opened");
    pain->close();
    history->undo();
    history->forgetUndo();
}

void sessions(Camera &camera)
{
    camera.page("history");
    camera.take("16-history");
    auto *history = camera.context().find<HistoryController>();
    history->showAllPlaces();
    camera.take("16a-history-all-places");
    history->showPlace({});
    const auto index = history->sessions()->index(0, 0);
    camera.context().find<SessionDetails>()->open(history->sessions()->data(index, history->sessions()->roleNames().key("id")).toString());
    camera.take("17-session");
    auto *editor = camera.context().find<SessionEditor>();
    editor->begin(camera.context().find<SessionDetails>()->session().id);
    editor->leaveOut(editor->points()->index(1, 0).data(editor->points()->roleNames().key("point")).toString(), true);
    camera.take("17a-session-corrected");
    editor->rate(SessionEditor::Number::After, 2);
    editor->save();
    camera.take("17b-session-undo");
    history->undo();
    camera.context().find<SessionDetails>()->open({});
}

// What is shown of a range, and what is told of it in other ways.
void filtered(Camera &camera)
{
    camera.context().find<JournalKeeper>()->write([&](journal::JournalStore &store) -> Status {
        test::tellDemoDays(store, camera.context().clock().wall());
        return {};
    });
    auto *history = camera.context().find<HistoryController>();
    const auto choose = [history](present::filtered::By by, QAbstractItemModel *rows, int row) {
        history->filter()->choose(int(by), rows->index(row, 0).data(rows->roleNames().key("key")).toString());
    };
    camera.page("history");
    camera.press("Point");
    camera.take("16h-history-filter-open");
    choose(present::filtered::By::Place, history->filter()->places(), 0);
    choose(present::filtered::By::Way, history->filter()->ways(), 0);
    camera.press("Words in notes");
    camera.take("16i-history-filtered");
    history->filter()->search(QStringLiteral("skiing"));
    camera.take("16j-history-nothing-fits");
    history->filter()->clear();
    camera.press("Words in notes");
    history->setHelpedBy(int(practice::Helped::By::Side));
    camera.scrollTo(u"What helped, and what did not");
    camera.take("16k-history-left-and-right");
    history->setHelpedBy(int(practice::Helped::By::Tool));
    history->setMonth(1);
    camera.press("As a table");
    camera.take("16l-history-a-month-and-tools");
    history->setHelpedBy(int(practice::Helped::By::Point));
    history->setMonth(-1);
    camera.press("Compare two times");
    camera.scrollTo(u"Compare two times");
    camera.take("16m-history-two-times");
    camera.press("Own days");
    camera.scrollTo(u"Compare two times");
    camera.take("16n-history-own-days");
    camera.page("body");
}

} // namespace

void past(Camera &camera)
{
    pain(camera);
    sessions(camera);
    filtered(camera);
}

} // namespace unknot::shots
