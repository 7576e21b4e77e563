// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder/ownrecord.h"

#include <cstdlib>

namespace unknot::finder
{

namespace
{

double shrunk(int balance, int count)
{
    return static_cast<double>(balance) / (count + OwnRecord::shrinkage);
}

std::string times(int count)
{
    return count == 1 ? "once" : count == 2 ? "twice" : std::to_string(count) + " times";
}

std::string ofRated(int count, const OwnRecord &record)
{
    return " in " + std::to_string(count) + " of " + std::to_string(record.rated);
}

std::string changeWords(const OwnRecord &record)
{
    const std::string size = std::to_string(std::abs(record.medianChange));
    const bool fell = record.medianChange < 0;
    const bool rose = record.medianChange > 0;
    std::string text = std::string("pain ") + (record.rated == 1 ? "" : "typically "); // the median of several
    text += fell ? "fell by " + size : rose ? "rose by " + size : "did not change";
    if (record.rated == 1)
        return text;
    if (record.eased > 0)
        text += (fell ? ", clearly" : ", clearly less") + ofRated(record.eased, record);
    if (record.worsened > 0)
        text += (rose ? ", by 2 or more" : ", up by 2 or more") + ofRated(record.worsened, record);
    return text;
}

} // namespace

double OwnRecord::weight() const
{
    return (shrunk(eased - worsened, rated) + shrunk(2 * ached - asked, asked)) / 2;
}

std::string OwnRecord::words() const
{
    std::string text;
    if (pressed > 0)
        text = "You pressed this " + times(pressed) + (rated > 0 ? "; " + changeWords(*this) : "") + ".";
    if (asked > 0) {
        text += text.empty() ? "" : " ";
        text += "It brought on your ache " + std::to_string(ached) + " of " + std::to_string(asked) + (asked == 1 ? " time." : " times.");
    }
    return text;
}

std::string OwnRecord::shortWords() const
{
    const auto share = [](int part, int of) { return std::to_string(part) + " of " + std::to_string(of); };
    std::vector<std::string> parts;
    if (rated > 0)
        parts.push_back("clearly less " + share(eased, rated) + " times");
    if (worsened > 0)
        parts.push_back("more pain " + share(worsened, rated));
    if (asked > 0)
        parts.push_back("ache brought on " + share(ached, asked));
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : ", ") + part;
    if (text.empty())
        return text;
    text.front() = static_cast<char>(text.front() - 'a' + 'A'); // all parts begin with a small letter of ASCII
    return text + ".";
}

} // namespace unknot::finder
