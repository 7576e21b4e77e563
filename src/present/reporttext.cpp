// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/reporttext.h"

#include "base/nrs.h"
#include "practice/screening.h"
#include "present/healthrows.h"
#include "present/helped.h"
#include "present/historytext.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/paincharttext.h"
#include "present/paintold.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using reportparts::Part;
using Facts = practice::ReportFacts;

constexpr std::size_t mostDone = 7; // that a page has room for
constexpr std::size_t mostTold = 6; // the same

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ReportWords)
};

// A name that is written from right to left does not turn what stands beside it.
QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

QString fullDate(QDate day)
{
    return interfaceLocale().toString(day, QStringLiteral("d MMMM yyyy"));
}

// A point that has left the catalogue is told by its id.
QString pointName(const catalogue::Catalogue &catalogue, const Facts::Done &done)
{
    const auto *point = catalogue.point({done.point});
    const auto *muscle = point ? catalogue.muscle(point->muscle) : nullptr;
    if (!muscle)
        return withSide(toQt(done.point), done.side);
    return ReportWords::tr("%1: %2").arg(withSide(toQt(muscle->name), done.side), toQt(point->label));
}

QString dayWords(const Facts::Done &done)
{
    return ReportWords::tr("%1 on %2").arg(timeCount(done.sessions), dayCount(done.days));
}

Report::DoneRow rowOf(const catalogue::Catalogue &catalogue, const Facts::Done &done)
{
    Report::DoneRow row{pointName(catalogue, done), dayWords(done), duration(done.pressed), {}, {}};
    if (done.rated == 0) {
        row.words = ReportWords::tr("not rated");
        return row;
    }
    row.change = done.rated == 1 ? signedChange(done.medianChange)
                                 : ReportWords::tr("%1 (%2 to %3)")
                                       .arg(signedChange(done.medianChange), signedChange(done.leastChange), signedChange(done.mostChange));
    row.words
        = done.rated < practice::enoughRated ? ReportWords::tr("too few to tell") : ReportWords::tr("of %1").arg(sessionCount(done.rated));
    return row;
}

void addMaps(Report &report, const catalogue::Catalogue &catalogue, const Facts &facts)
{
    for (const practice::ZonePain &zone : facts.zones) {
        report.before.push_back({zone.zone, zone.before});
        report.after.push_back({zone.zone, zone.after});
    }
    report.mapWords = zonePainWords(catalogue, facts.zones);
    if (!facts.zones.empty())
        return;
    for (const Facts::Told &told : facts.told)
        report.noted.push_back({told.zone, told.median});
}

void addDone(Report &report, const catalogue::Catalogue &catalogue, const Facts &facts)
{
    for (const Facts::Done &done : facts.done) {
        if (report.done.size() < mostDone)
            report.done.push_back(rowOf(catalogue, done));
    }
    if (const auto more = facts.done.size() - report.done.size(); more > 0)
        report.doneMore = more == 1 ? ReportWords::tr("and 1 more point") : ReportWords::tr("and %n more points", nullptr, int(more));
}

void addFact(Report &report, const QString &heading, const QString &text)
{
    if (!text.trimmed().isEmpty())
        report.facts.push_back({heading, text.trimmed()});
}

QString toldOf(const catalogue::Catalogue &catalogue, const Facts::Told &told)
{
    const QString name = zoneName(catalogue, told.zone);
    QStringList said{told.times == 1 ? ReportWords::tr("%1 once, %2").arg(name, shortNumber(told.median))
                                     : ReportWords::tr("%1 %2, median %3 (%4 to %5)")
                                           .arg(name, timeCount(told.times), shortNumber(told.median))
                                           .arg(told.least)
                                           .arg(told.most)};
    for (const journal::Quality quality : told.qualities)
        said << qualityWord(quality);
    return said.join(QStringLiteral(", "));
}

QString toldWords(const catalogue::Catalogue &catalogue, const Facts &facts)
{
    QStringList said;
    for (const Facts::Told &told : facts.told) {
        if (std::size_t(said.size()) < mostTold)
            said << toldOf(catalogue, told);
    }
    if (const auto more = facts.told.size() - std::size_t(said.size()); more > 0)
        said << (more == 1 ? ReportWords::tr("1 more place") : ReportWords::tr("%n more places", nullptr, int(more)));
    return said.join(QStringLiteral("; "));
}

QString movingWords(const Facts &facts)
{
    if (facts.movingBefore.empty() && facts.movingAfter.empty())
        return {};
    const auto median = [](const std::vector<int> &numbers) {
        return numbers.empty() ? ReportWords::tr("not said") : shortNumber(unknot::median({numbers.begin(), numbers.end()}));
    };
    return ReportWords::tr("median %1 before (%2 said), %3 after (%4 said)")
        .arg(median(facts.movingBefore))
        .arg(facts.movingBefore.size())
        .arg(median(facts.movingAfter))
        .arg(facts.movingAfter.size());
}

QString dayAfterWords(const Facts &facts)
{
    if (facts.asked == 0)
        return {};
    return ReportWords::tr("sore from pressing %1, bruised %2, of %3 asked")
        .arg(facts.sore + facts.bruised)
        .arg(facts.bruised)
        .arg(timeCount(facts.asked));
}

QString weekWords(const Facts &facts)
{
    const auto told
        = [](const Facts::Week &week) { return ReportWords::tr("%1 (%2)").arg(oneDecimal(week.score), fullDate(toDate(week.at.day()))); };
    if (facts.weeks.empty())
        return {};
    if (facts.weeks.size() == 1)
        return ReportWords::tr("%1, one answer").arg(told(facts.weeks.front()));
    return ReportWords::tr("first %1, last %2, of %n answers", nullptr, int(facts.weeks.size()))
        .arg(told(facts.weeks.front()), told(facts.weeks.back()));
}

// Those that last, or those of the day on which it is written.
QString healthWords(const catalogue::Catalogue &catalogue, const practice::HealthProfile &health, bool today)
{
    if (health.unreadable())
        return today ? QString() : ReportWords::tr("can't be read");
    QStringList said;
    for (const HealthRow &row : healthRows(catalogue, health, everyGate(catalogue, today))) {
        if (row.holds)
            said << (row.places.isEmpty() ? row.text : ReportWords::tr("%1 (%2)").arg(row.text, row.places));
    }
    return said.join(QStringLiteral("; "));
}

// A question that has left the catalogue is told by its id.
QString warningName(const catalogue::Catalogue &catalogue, const std::string &said)
{
    const std::string tick = practice::tickName({});
    if (const auto *question = catalogue.question({said}))
        return toQt(question->text);
    if (!said.starts_with(tick))
        return toQt(said);
    const std::string of = said.substr(tick.size());
    if (const auto *line = catalogue.warningLine({of}))
        return toQt(line->label);
    const auto &flags = catalogue.all().redFlags;
    const auto flag = std::find_if(flags.begin(), flags.end(), [&of](const catalogue::RedFlag &one) { return one.id == of; });
    return toQt(flag == flags.end() ? of : flag->title);
}

QString warningWords(const catalogue::Catalogue &catalogue, const Facts &facts)
{
    QStringList said;
    for (const std::string &one : facts.warned) {
        const QString name = warningName(catalogue, one);
        if (!said.contains(name))
            said << name;
    }
    return said.join(QStringLiteral("; "));
}

} // namespace

QStringList Report::lines() const
{
    QStringList lines{title, who};
    for (const Fact &fact : facts)
        lines << ReportWords::tr("%1: %2").arg(fact.heading, fact.text);
    lines << chartTitle << summary << mapWords;
    for (const DoneRow &row : done)
        lines << QStringList{row.point, row.often, row.pressed, row.change, row.words}.join(QStringLiteral(", "));
    lines << doneMore << foot << made;
    lines.removeAll(QString());
    return lines;
}

Report report(const catalogue::Catalogue &catalogue, const Facts &facts, const practice::HealthProfile &health, const ReportWish &wish,
    const WallTime &now)
{
    const auto has = [&wish](Part part) { return !wish.without.contains(part); };
    const QDate first = toDate(facts.range.days.first), last = toDate(facts.range.days.last);
    Report report;
    report.title = ReportWords::tr("Pain and self-massage");
    const QString range = ReportWords::tr("%1 to %2").arg(fullDate(first), fullDate(last));
    report.who = wish.name.trimmed().isEmpty() ? range : ReportWords::tr("%1, %2").arg(isolated(wish.name.trimmed()), range);
    report.firstDay = int(first.toJulianDay());
    report.lastDay = int(last.toJulianDay());
    addFact(report, ReportWords::tr("Goal"), wish.goal);
    addFact(report, ReportWords::tr("Question"), wish.question);
    const auto whole = std::make_shared<const practice::PastSessions::Range>(facts.range);
    const PainChart chart = painChart(std::make_shared<const ToldRecord::Of>(ToldRecord::Of{catalogue, whole, now}), wish.place);
    report.charted = chart.sessions;
    report.chartTitle = chart.text.title;
    report.summary = chart.text.summary;
    if (has(Part::Maps))
        addMaps(report, catalogue, facts);
    if (has(Part::Told))
        addFact(report, ReportWords::tr("Pain noted without a session"), toldWords(catalogue, facts));
    if (has(Part::Done))
        addDone(report, catalogue, facts);
    if (has(Part::Done) && facts.tooMuch > 0)
        addFact(report, ReportWords::tr("Too much"), ReportWords::tr("a point was ended so %1").arg(timeCount(facts.tooMuch)));
    if (has(Part::DayAfter))
        addFact(report, ReportWords::tr("The day after"), dayAfterWords(facts));
    if (has(Part::Weeks))
        addFact(report, ReportWords::tr("By the week, pain and its interference, 0 to 10 (PEG, mean)"), weekWords(facts));
    if (has(Part::Moving))
        addFact(report, ReportWords::tr("Pain on moving"), movingWords(facts));
    if (has(Part::Health)) {
        addFact(report, ReportWords::tr("Health answers"), healthWords(catalogue, health, false));
        addFact(report, ReportWords::tr("Said on the day of this report alone"), healthWords(catalogue, health, true));
    }
    if (has(Part::Warnings))
        addFact(report, ReportWords::tr("Warning signs said yes to"), warningWords(catalogue, facts));
    report.foot
        = ReportWords::tr("Told by the person, not validated. Numbers are pain from 0, none, to 10, extremely severe. A change after "
                          "pressing says neither why nor what is wrong.");
    report.made = ReportWords::tr("Written on %1 by Unknot, a guide to self-massage.").arg(fullDate(toDate(now.day())));
    return report;
}

} // namespace unknot::present
