// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/pointtext.h"

#include "present/candidatetext.h"
#include "present/naming.h"
#include "present/packtext.h"
#include "present/paintext.h"
#include "present/reasontext.h"
#include "present/searchtext.h"
#include "present/text.h"
#include "session/plan.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct PointWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::PointWords)
};

QString evidenceWords(const catalogue::Evidence &evidence)
{
    QString words = evidence.grade == catalogue::Grade::None
        ? PointWords::tr("No study of pressing here by yourself was found.")
        : PointWords::tr("May make a spot less sore for a while; whether it lowers everyday pain is uncertain.");
    if (evidence.pattern == catalogue::Pattern::Partly)
        words += u' ' + PointWords::tr("Sources differ on where it sends pain.");
    return words;
}

QString viewName(bodymap::ViewId view)
{
    switch (view) {
    case bodymap::ViewId::Front:
        return PointWords::tr("Front");
    case bodymap::ViewId::Back:
        return PointWords::tr("Back");
    case bodymap::ViewId::HeadSide:
    case bodymap::ViewId::Palm:
    case bodymap::ViewId::HandBack:
    case bodymap::ViewId::Sole:
        break;
    }
    return PointWords::tr("Detail");
}

void sayMuscle(PointText &text, const catalogue::Muscle *muscle)
{
    if (!muscle)
        return;
    text.muscle = toQt(muscle->name);
    text.latin = toQt(muscle->latin);
    text.afterwards = toQt(muscle->afterwards);
}

void sayPoint(PointText &text, const catalogue::Point &point)
{
    text.label = toQt(point.label);
    text.find = toQt(point.find);
    text.sign = toQt(point.sign);
    text.stayOff = toQt(point.stayOff);
    text.grade = gradeWords(point.evidence.grade);
    text.gradeBars = gradeBars(point.evidence.grade);
    text.evidence = evidenceWords(point.evidence);
    text.openQuestion = toQt(point.openQuestion);
}

void sayDose(PointText &text, const safety::Dose &dose, const safety::Verdict &verdict)
{
    text.hold = int(dose.hold.count());
    text.reps = dose.reps;
    text.rest = int(dose.rest.count());
    text.pressure = dose.pressure;
    text.limit = PointWords::tr("Press %1 of 10, %2 s in one hold.").arg(dose.pressureCap).arg(verdict.holdCap.count());
}

// The tool it would be pressed with now; of a point that is not pressed now the usual one.
void sayTool(PointText &text, const catalogue::Catalogue &catalogue, const PointFacts &facts)
{
    const catalogue::Point &point = facts.point;
    const auto left = session::atHand(catalogue, facts.verdict, facts.wishes).tools;
    const bool isAny = facts.verdict.kind == safety::Verdict::Kind::Blocked || left.empty();
    const auto &tools = isAny ? point.tools : left;
    catalogue::PointTool with = tools.empty() ? catalogue::PointTool{} : tools.front();
    if (!isAny)
        with = session::planned(catalogue, {point.id, facts.side}, point, facts.verdict, facts.wishes, facts.way()).with();
    text.press = pressWords(catalogue, point, with, catalogue::toolIds(tools));
    text.position = toQt(positionOf(point, with));
}

} // namespace

QString pressWords(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const catalogue::PointTool &with,
    const std::vector<ToolId> &tools)
{
    if (const std::string &own = pressOf(point, with); own != point.press)
        return toQt(own);
    QStringList names;
    for (const ToolId &id : tools) {
        if (const catalogue::Tool *tool = catalogue.tool(id))
            names << toQt(tool->phrase);
    }
    if (names.isEmpty() || tools == catalogue::toolIds(point.tools))
        return toQt(point.press);
    return PointWords::tr("For now only with %1.").arg(names.join(PointWords::tr(" or ")));
}

WayId PointFacts::way() const
{
    const auto wished = wishes.ways.find(point.id);
    return lightStart || wished == wishes.ways.end() ? WayId{} : wished->second;
}

PointText pointText(const catalogue::Catalogue &catalogue, const PointFacts &facts, const WallTime &now)
{
    const catalogue::Point &point = facts.point;
    PointText text;
    sayMuscle(text, catalogue.muscle(point.muscle));
    sayPoint(text, point);
    sayTool(text, catalogue, facts);
    text.side = sideWord(facts.side);
    text.search = searchCaption(safety::searchingOf(catalogue, point));
    text.where = facts.drawnIn ? withSide(viewName(*facts.drawnIn), facts.side) : QString();
    text.pack = packName(facts.pack);
    if (facts.history)
        text.record = recordTold(*facts.history, now);
    if (facts.noGain)
        text.noGain = sentenceFor(*facts.noGain);
    if (facts.allowed())
        sayDose(
            text, session::planned(catalogue, {point.id, facts.side}, point, facts.verdict, facts.wishes, facts.way()).dose, facts.verdict);
    text.why = facts.wait ? sentenceFor(*facts.wait) : sentencesFor(catalogue, facts.verdict.reasons).join(u' ');
    if (facts.lightStart && facts.allowed())
        text.why = (text.why + u' ' + sentenceFor(*facts.lightStart)).trimmed();
    return text;
}

} // namespace unknot::present
