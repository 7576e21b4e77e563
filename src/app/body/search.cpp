// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/search.h"

#include "app/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace unknot::app
{

namespace
{

struct Entry {
    SearchRow row;
    QString text;
    bool paired = true;
};

// 2: every word begins a word of the text, 1: every word occurs in it, 0: not.
int quality(const QString &text, const QStringList &words)
{
    int least = 2;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at < 0)
            return 0;
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        least = std::min(least, begins ? 2 : 1);
    }
    return least;
}

// "left shoulder": the side is taken out of the words, which name no side themselves.
std::optional<Side> takeSide(QStringList &words)
{
    for (const Side side : {Side::Left, Side::Right}) {
        const auto isIt = [side](const QString &word) { return word.compare(words::side(side), Qt::CaseInsensitive) == 0; };
        if (words.size() > 1 && words.removeIf(isIt) > 0)
            return side;
    }
    return std::nullopt;
}

QString joined(const std::vector<std::string> &words)
{
    QString text;
    for (const std::string &word : words)
        text += u' ' + words::of(word);
    return text;
}

QList<Entry> entries(const catalogue::Catalogue &catalogue)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("search", text); };
    QList<Entry> all;
    for (const auto &zone : catalogue.all().zones) {
        const QString label = words::of(zone.label);
        all.push_back({{QStringLiteral("zone"), words::of(zone.id.value), label, tr("Area")}, label + joined(zone.words), zone.paired});
    }
    for (const auto &complaint : catalogue.all().complaints) {
        const QString label = words::of(complaint.label);
        all.push_back({{QStringLiteral("complaint"), words::of(complaint.id.value), label, tr("Complaint")}, label, true});
    }
    for (const auto &muscle : catalogue.all().muscles) {
        const QString name = words::of(muscle.name);
        const QString latin = words::of(muscle.latin);
        all.push_back({{QStringLiteral("muscle"), words::of(muscle.id.value), name, latin}, name + u' ' + latin, true});
    }
    return all;
}

} // namespace

QList<SearchRow> search(const catalogue::Catalogue &catalogue, const QString &words, int most)
{
    QStringList typed = words.split(u' ', Qt::SkipEmptyParts);
    const auto wanted = takeSide(typed);
    if (typed.isEmpty())
        return {};
    std::vector<std::pair<int, Entry>> hits;
    for (const Entry &entry : entries(catalogue)) {
        if (const int good = quality(entry.text, typed); good > 0)
            hits.emplace_back(good, entry);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<SearchRow> rows;
    for (const auto &[good, entry] : hits) {
        for (const Side side : {Side::Left, Side::Right}) {
            SearchRow row = entry.row;
            if (entry.paired && wanted && side != *wanted)
                continue;
            if (entry.paired) {
                row.key += u':' + QString::fromUtf8(toString(side).data());
                row.title = words::sided(row.title, side);
            } else if (side == Side::Right) {
                continue;
            }
            rows.push_back(row);
        }
    }
    return rows.first(std::min<qsizetype>(rows.size(), most));
}

} // namespace unknot::app
