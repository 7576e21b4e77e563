// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/commandoptions.h"
#include "cli/idwords.h"
#include "cli/output.h"
#include "cli/profilefile.h"
#include "present/reasontext.h"
#include "present/text.h"

#include <nlohmann/json.hpp>

#include <tuple>

namespace unknot::cli
{

namespace
{

using nlohmann::ordered_json;
using Standing = safety::Rules::Standing;

const QString usage
    = QStringLiteral("Usage: unknot safety --profile FILE POINT[:left|:right] [--json]\n"
                     "\n"
                     "Whether a point may be pressed under the health answers in a file, and why: allowed,\n"
                     "capped, blocked, or stop where nothing at all may be pressed. Without a side the\n"
                     "stricter verdict of both. The form of the file is schema/profile.schema.json; {} answers\n"
                     "no to everything.\n"
                     "\n"
                     "  --profile FILE  the health answers\n"
                     "  --json          {\"point\", \"verdict\": \"allowed|capped|blocked|stop\", \"pressureCap\", \"reasons\": []}\n"
                     "\n"
                     "Exit code 0: there is a verdict, whatever it is; 1: the file or the point is wrong; 2:\n"
                     "wrong usage.\n");

struct Answer {
    Standing standing = Standing::Stop;
    safety::Verdict verdict;

    // The stricter one is the smaller.
    [[nodiscard]] auto strictness() const { return std::tuple(-static_cast<int>(standing), verdict.pressureCap, verdict.holdCap); }
};

std::string_view word(Standing standing)
{
    switch (standing) {
    case Standing::Allowed:
        return "allowed";
    case Standing::Capped:
        return "capped";
    case Standing::Blocked:
        return "blocked";
    case Standing::Stop:
        break;
    }
    return "stop";
}

Answer answerFor(
    const practice::World &world, const catalogue::Point &point, const std::vector<Side> &sides, const safety::Profile &profile)
{
    std::optional<Answer> strictest;
    for (const Side side : sides) {
        const auto verdict = world.rules.verdict(point, side, profile);
        const Answer answer{world.rules.standing(verdict, profile), verdict};
        if (!strictest || answer.strictness() < strictest->strictness())
            strictest = answer;
    }
    if (strictest->standing == Standing::Stop)
        strictest->verdict = {};
    return *strictest;
}

// What stops everything comes before what blocks the point.
std::vector<std::string> reasonsFor(const practice::World &world, const Answer &answer, const ProfileFile &profile)
{
    if (answer.standing != Standing::Stop)
        return present::fromQt(present::sentencesFor(world.catalogue, answer.verdict.reasons));
    std::vector<std::string> reasons = profile.warnings;
    safety::Profile rest = profile.profile;
    if (!profile.warnings.empty())
        rest.answers.erase(GateId{"G0"});
    const auto others = present::fromQt(present::sentencesFor(world.catalogue, world.rules.noSessionBecause(rest)));
    reasons.insert(reasons.end(), others.begin(), others.end());
    return reasons;
}

int show(const catalogue::Point &point, const Answer &answer, const std::vector<std::string> &reasons, bool asJson)
{
    if (asJson) {
        const ordered_json json{{"point", point.id.value}, {"verdict", word(answer.standing)}, {"pressureCap", answer.verdict.pressureCap},
            {"reasons", reasons}};
        return print(present::toQt(json.dump(2)) + u'\n'), 0;
    }
    print(QStringLiteral("%1: %2, pressure at most %3 of 10\n")
              .arg(present::toQt(point.id.value), present::toQt(std::string(word(answer.standing))))
              .arg(answer.verdict.pressureCap));
    for (const std::string &reason : reasons)
        print(QStringLiteral("    %1\n").arg(present::toQt(reason)));
    return 0;
}

} // namespace

int runSafety(const CommandLine &line)
{
    const CommandOptions options(line, usage, {CommandOptions::flag("json"), CommandOptions::taking({QStringLiteral("profile")}, "FILE")});
    if (options.exitNow())
        return *options.exitNow();
    if (!options.isSet("profile") || options.positional().size() != 1)
        return options.wrongUsage(QStringLiteral("safety needs --profile FILE and one point"));

    const practice::World world(line.resources, {}, {line.dataFolder, {}}); // with the packs that are taken in
    const QString key = options.positional().front();
    const catalogue::Point *point = world.catalogue.point({present::fromQt(key.section(u':', 0, 0))});
    const auto side = sideFromString(present::fromQt(key.section(u':', 1)));
    const auto read = ProfileFile::read(world.catalogue, present::fromQt(options.value("profile")));
    complain(world.errors);
    complain(read.errors);
    // A rule that was lost can't be kept: without sound rules there is no verdict, whatever the point.
    if (!read.errors.empty() || !world.safetySound())
        return 1;
    const bool isSideWrong = key.contains(u':') && (!side || side == Side::Middle);
    if (!point || isSideWrong) {
        complain(point ? unknownSide(QStringLiteral("point"), key, true) : unknownId(world, finder::Found::Kind::Point, key));
        return 1;
    }
    const std::vector<Side> sides = side ? std::vector{*side} : std::vector{Side::Left, Side::Right};
    const Answer answer = answerFor(world, *point, sides, read.value.profile);
    return show(*point, answer, reasonsFor(world, answer, read.value), options.isSet("json"));
}

} // namespace unknot::cli
