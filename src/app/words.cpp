// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace unknot::app::words
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("words", text);
}

// Dates are written out in the interface's language, whatever the system's locale: a German date
// in an English sentence reads as a fault.
QLocale interfaceLocale()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

struct Part {
    QString name;
    bool left = false, right = false;
};

QList<Part> parts(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    QList<Part> found;
    for (const SidedZone &sided : zones) {
        const catalogue::Zone *zone = catalogue.zone(sided.zone);
        const QString name = zone ? of(zone->part) : of(sided.zone.value);
        auto at = std::find_if(found.begin(), found.end(), [&](const Part &part) { return part.name == name; });
        if (at == found.end())
            at = found.insert(found.end(), Part{name});
        at->left = at->left || sided.side == Side::Left;
        at->right = at->right || sided.side == Side::Right;
    }
    return found;
}

QString sidedPart(const Part &part)
{
    if (part.left && part.right)
        return tr("%1, both sides").arg(part.name);
    if (part.left)
        return tr("left %1").arg(part.name);
    return part.right ? tr("right %1").arg(part.name) : part.name;
}

bool sameSide(const Part &a, const Part &b)
{
    return a.left != a.right && a.left == b.left && a.right == b.right;
}

} // namespace

QString of(const std::string &text)
{
    return QString::fromStdString(text);
}

std::string plain(const QString &text)
{
    return text.toStdString();
}

QString side(Side side)
{
    switch (side) {
    case Side::Left:
        return tr("left");
    case Side::Right:
        return tr("right");
    case Side::Middle:
        break;
    }
    return {};
}

QString sided(const QString &name, Side which)
{
    return which == Side::Middle ? name : tr("%1, %2").arg(name, side(which));
}

QString zone(const catalogue::Catalogue &catalogue, const SidedZone &sidedZone)
{
    const catalogue::Zone *zone = catalogue.zone(sidedZone.zone);
    return sided(of(zone ? zone->label : sidedZone.zone.value), sidedZone.side);
}

QString spoken(const catalogue::Catalogue &catalogue, const SidedZone &sidedZone)
{
    const catalogue::Zone *zone = catalogue.zone(sidedZone.zone);
    QString name = of(zone ? zone->label : sidedZone.zone.value);
    if (sidedZone.side == Side::Middle || name.isEmpty())
        return name;
    name[0] = name[0].toLower();
    return capitalised(tr("%1 %2").arg(side(sidedZone.side), name));
}

QString title(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    const QList<Part> all = parts(catalogue, zones);
    if (all.isEmpty())
        return tr("Session");
    QString first = capitalised(sidedPart(all.front()));
    if (all.size() == 1)
        return first;
    if (all.size() == 2)
        return tr("%1 and %2").arg(first, sameSide(all.front(), all.back()) ? all.back().name : sidedPart(all.back()));
    return tr("%1 and %2 more areas").arg(first).arg(all.size() - 1);
}

QString yours(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    const QList<Part> all = parts(catalogue, zones);
    if (all.size() == 2 && sameSide(all.front(), all.back()))
        return tr("your %1 and %2").arg(sidedPart(all.front()), all.back().name);
    if (all.size() != 1)
        return {};
    const Part &part = all.front();
    return part.left && part.right ? tr("your %1 on both sides").arg(part.name) : tr("your %1").arg(sidedPart(part));
}

QString key(const SidedZone &zone)
{
    const QString id = of(zone.zone.value);
    return zone.side == Side::Middle ? id : id + u':' + of(std::string(toString(zone.side)));
}

std::vector<SidedZone> zonesOf(const catalogue::Catalogue &catalogue, const QString &key)
{
    const ZoneId id{plain(key.section(u':', 0, 0))};
    const catalogue::Zone *zone = catalogue.zone(id);
    if (!zone)
        return {};
    const bool hasSide = key.contains(u':');
    if (!hasSide)
        return zone->paired ? std::vector<SidedZone>{{id, Side::Left}, {id, Side::Right}} : std::vector<SidedZone>{{id, Side::Middle}};
    const auto side = sideFromString(plain(key.section(u':', 1)));
    if (!side || zone->paired == (*side == Side::Middle))
        return {};
    return {{id, *side}};
}

QString change(int before, int after)
{
    switch (journal::change(before, after)) {
    case journal::Change::ClearlyLess:
        return tr("clearly less");
    case journal::Change::LittleLess:
        return tr("a little less, within the usual wobble");
    case journal::Change::NoChange:
        return tr("no change");
    case journal::Change::LittleMore:
        return tr("a little more, within the usual wobble");
    case journal::Change::More:
        return tr("more: go lighter or stop");
    }
    return {};
}

QString changeExplained(int before, int after)
{
    switch (journal::change(before, after)) {
    case journal::Change::ClearlyLess:
        return tr("A fall of 2 or more, and of at least 30%.");
    case journal::Change::LittleLess:
        return tr("One session's small fall can be chance. Look at the trend over five or more.");
    case journal::Change::NoChange:
        return tr("The same number. Look at the trend over five or more sessions.");
    case journal::Change::LittleMore:
        return tr("A rise of 1 can be chance. Go lighter next time if the spot is sore tomorrow.");
    case journal::Change::More:
        return tr("A rise of 2 or more. Leave these spots until they have settled, then go lighter.");
    }
    return {};
}

QString grade(catalogue::Grade grade)
{
    switch (grade) {
    case catalogue::Grade::None:
        return tr("No study found");
    case catalogue::Grade::Limited:
        return tr("Limited");
    case catalogue::Grade::LimitedToModerate:
        return tr("Limited to moderate");
    case catalogue::Grade::Moderate:
        return tr("Moderate");
    case catalogue::Grade::Good:
        return tr("Good");
    }
    return {};
}

int gradeBars(catalogue::Grade grade)
{
    switch (grade) {
    case catalogue::Grade::None:
        return 0;
    case catalogue::Grade::Limited:
        return 4;
    case catalogue::Grade::LimitedToModerate:
        return 5;
    case catalogue::Grade::Moderate:
        return 6;
    case catalogue::Grade::Good:
        return 8;
    }
    return 0;
}

QString minutes(Milliseconds span)
{
    return tr("%1 min").arg(std::max<qint64>(1, (span.count() + 30'000) / 60'000));
}

QString duration(Milliseconds span)
{
    const qint64 seconds = (span.count() + 500) / 1000;
    if (seconds < 60)
        return tr("%1 s").arg(seconds);
    return seconds % 60 == 0 ? tr("%1 min").arg(seconds / 60) : tr("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QDateTime local(const WallTime &time)
{
    const QTimeZone zone(int(std::chrono::seconds(time.offset).count()));
    return QDateTime::fromMSecsSinceEpoch(time.utc.time_since_epoch().count(), zone);
}

QString day(const WallTime &time, const WallTime &now)
{
    const QDateTime then = local(time);
    const QString clock = then.toString(u"HH:mm");
    const auto days = (now.day() - time.day()).count();
    if (days == 0)
        return tr("Today, %1").arg(clock);
    if (days == 1)
        return tr("Yesterday, %1").arg(clock);
    const QString format = time.day() + std::chrono::days{300} < now.day() ? QStringLiteral("d MMM yyyy") : QStringLiteral("ddd d MMM");
    return tr("%1, %2").arg(interfaceLocale().toString(then, format), clock);
}

QString shortDay(const WallTime &time)
{
    return interfaceLocale().toString(local(time), QStringLiteral("ddd d"));
}

QString list(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return tr("%1 and %2").arg(items.first(items.size() - 1).join(tr(", ")), items.back());
}

QString points(qsizetype count)
{
    return count == 1 ? tr("1 point") : tr("%1 points").arg(count);
}

QString sessions(qsizetype count)
{
    return count == 1 ? tr("1 session") : tr("%1 sessions").arg(count);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString sentence(const Error &error)
{
    const QString file = of(error.file);
    switch (error.kind) {
    case Error::Kind::NotADatabase:
        return tr("The file %1 is not an Unknot journal. It has been left as it is. Move it away, or start with another data folder.")
            .arg(file);
    case Error::Kind::TooNew:
        return tr("The journal %1 was written by a newer Unknot. It has been left as it is. Update Unknot to use it.").arg(file);
    case Error::Kind::ReadOnly:
        return tr("The journal %1 can be read but not written. Nothing has been changed. Allow writing to the file and its folder, then "
                  "try again.")
            .arg(file);
    case Error::Kind::Full:
        return tr("The disk is full, so the last entries are not saved yet. What was saved before is safe. Free some space: saving is "
                  "tried again by itself.");
    case Error::Kind::Busy:
        return tr("Another program is using the journal, so the last entries are not saved yet. Saving is tried again by itself.");
    case Error::Kind::NotFound:
    case Error::Kind::Unreadable:
    case Error::Kind::Malformed:
    case Error::Kind::Invalid:
    case Error::Kind::Internal:
        break;
    }
    return of(toString(error));
}

} // namespace unknot::app::words
