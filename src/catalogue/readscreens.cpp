// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/readers.h"

#include <utility>

namespace unknot::catalogue
{

namespace
{

void readAction(const JsonReader &entry, Draft &draft)
{
    Action action;
    action.urgency = urgency(entry, "id");
    action.title = entry.text("title");
    action.advice = entry.text("advice");
    action.clearable = entry.flagIfAny("clearable");
    if (entry.sound())
        draft.data.actions.push_back(std::move(action));
}

void readLine(const JsonReader &entry, Draft &draft)
{
    WarningLine line;
    line.id.value = entry.id();
    line.always = entry.flagIfAny("always");
    line.label = entry.text("label");
    line.text = entry.text("text");
    if (draft.keeps(Kind::WarningLine, entry, line.id.value))
        draft.data.warningLines.push_back(std::move(line));
}

// A question with a fault is asked all the same, as long as it has words: its action falls back to
// the most urgent. One whose line is lost is always asked.
void readQuestion(const JsonReader &entry, Draft &draft)
{
    Question question;
    question.id.value = entry.id();
    question.text = entry.text("text");
    question.flag = entry.text("flag");
    if (!question.flag.empty())
        draft.refer(Kind::RedFlag, question.flag, entry.place("flag"));
    question.urgency = urgency(entry, "action");
    question.line = draft.reference<LineId>(entry, "line");
    entry.eachText("screens", [&](std::string screen, DocumentPlace at) {
        draft.contribute(Kind::Screen, screen, std::move(at));
        question.screens.push_back(ScreenId{std::move(screen)});
    });
    if (question.screens.empty())
        entry.fail("screens", "a question has to belong to a screen");
    if (draft.define(Kind::Question, entry, question.id.value) && !question.text.empty())
        draft.data.questions.push_back(std::move(question));
}

void readScreensOfGroup(const JsonReader &table, Draft &draft)
{
    for (const std::string &group : table.keys()) {
        draft.refer(Kind::ZoneGroup, group, table.place(group));
        draft.data.screensOfGroup[ZoneGroupId{group}] = draft.ids<ScreenId>(table, group);
    }
}

void readFlag(const JsonReader &entry, Draft &draft)
{
    RedFlag flag;
    flag.id = entry.id();
    flag.title = entry.text("title");
    flag.why = entry.text("why");
    flag.care = entry.textIfAny("care");
    flag.words = entry.texts("words");
    flag.perhaps = entry.texts("perhaps");
    flag.urgency = urgency(entry, "action");
    static_cast<void>(draft.ids<SourceId>(entry, "sources"));
    if (draft.keeps(Kind::RedFlag, entry, flag.id))
        draft.data.redFlags.push_back(std::move(flag));
}

} // namespace

Urgency urgency(const JsonReader &entry, std::string_view key)
{
    return entry.oneOf<Urgency>(
        key, {{"emergency", Urgency::Emergency}, {"same-day", Urgency::SameDay}, {"see-doctor-soon", Urgency::Soon}}, Urgency::Emergency);
}

void readScreens(const JsonReader &file, Draft &draft)
{
    file.each("actions", [&draft](const JsonReader &entry) { readAction(entry, draft); });
    file.each("lines", [&draft](const JsonReader &entry) { readLine(entry, draft); });
    file.each("questions", [&draft](const JsonReader &entry) { readQuestion(entry, draft); });
    if (const auto table = file.object("screensOfGroup"))
        readScreensOfGroup(*table, draft);
}

void readFlags(const JsonReader &file, Draft &draft)
{
    file.each("flags", [&draft](const JsonReader &entry) { readFlag(entry, draft); });
}

} // namespace unknot::catalogue
