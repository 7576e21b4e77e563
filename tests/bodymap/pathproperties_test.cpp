// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/pathtext.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace unknot::bodymap
{

namespace
{

using test::pathFrom;
using test::printed;

rc::Gen<Vec> place()
{
    const auto coordinate = rc::gen::map(rc::gen::inRange(-9000000, 9000000), [](int n) { return n / 16.0; });
    return rc::gen::apply([](double x, double y) { return Vec{x, y}; }, coordinate, coordinate);
}

rc::Gen<Path::Element> drawnElement()
{
    return rc::gen::apply(
        [](int verb, Vec c1, Vec c2, Vec to) -> Path::Element {
            if (verb < 4)
                return {Path::Verb::Cubic, c1, c2, to};
            if (verb == 9)
                return {Path::Verb::Close, {}, {}, {}};
            return {verb == 8 ? Path::Verb::Move : Path::Verb::Line, {}, {}, to};
        },
        rc::gen::inRange(0, 10), place(), place(), place());
}

rc::Gen<Path> path()
{
    return rc::gen::apply(
        [](Vec start, std::vector<Path::Element> rest) {
            rest.insert(rest.begin(), {Path::Verb::Move, {}, {}, start});
            return Path{std::move(rest)};
        },
        place(), rc::gen::container<std::vector<Path::Element>>(drawnElement()));
}

// Texts that get far into the parser before they go wrong.
rc::Gen<std::string> nearlyPath()
{
    const auto word = rc::gen::element<std::string>("M", "m", "L", "l", "h", "V", "C", "c", "S", "s", "Q", "q", "Z", "z", "A", "T", " ",
        ",", "-", "+", ".", "e", "1", "0", "2.5", "-3", "1e3", "1e-400", "1e400", "inf", "\n", "\xff");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(word), [](const std::vector<std::string> &words) {
        std::string text;
        for (const std::string &w : words)
            text += w;
        return text;
    });
}

bool isFinite(Vec p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

void expectPathOrError(const std::string &text)
{
    const auto read = parsePath(text);
    if (!read) {
        RC_ASSERT(!read.error().what.empty());
        return;
    }
    for (const auto &polygon : flattened(*read))
        RC_ASSERT(std::all_of(polygon.begin(), polygon.end(), isFinite));
    RC_ASSERT(pathFrom(printed(*read)) == *read);
}

RC_GTEST_PROP(PathProperties, anyTextIsAPathOrAnError, (const std::string &text))
{
    expectPathOrError(text);
    expectPathOrError("M" + text);
}

RC_GTEST_PROP(PathProperties, anythingLikeAPathIsAPathOrAnError, ())
{
    const auto text = *nearlyPath();
    expectPathOrError(text);
    expectPathOrError("M0 0" + text);
}

RC_GTEST_PROP(PathProperties, aPrintedPathIsReadAsItWas, ())
{
    const Path drawn = *path();
    RC_ASSERT(pathFrom(printed(drawn)) == drawn);
}

RC_GTEST_PROP(PathProperties, theMirrorImageOfTheMirrorImageIsThePath, ())
{
    const Path drawn = *path();
    RC_ASSERT(drawn.mirrored().mirrored() == drawn);
}

RC_GTEST_PROP(PathProperties, aFlattenedCurveStaysWithinItsControlPoints, ())
{
    const Vec from = *place(), c1 = *place(), c2 = *place(), to = *place();
    const Box box = Path{{{Path::Verb::Move, {}, {}, from}, {Path::Verb::Cubic, c1, c2, to}}}.bounds();
    constexpr double rounding = 1e-6;
    RC_ASSERT(box.left >= std::min({from.x, c1.x, c2.x, to.x}) - rounding);
    RC_ASSERT(box.right <= std::max({from.x, c1.x, c2.x, to.x}) + rounding);
    RC_ASSERT(box.top >= std::min({from.y, c1.y, c2.y, to.y}) - rounding);
    RC_ASSERT(box.bottom <= std::max({from.y, c1.y, c2.y, to.y}) + rounding);
}

// Zones share borders that are drawn once in each direction.
RC_GTEST_PROP(PathProperties, aCurveAndItsReverseAreFlattenedAlike, ())
{
    const Vec from = *place(), c1 = *place(), c2 = *place(), to = *place();
    const auto there = flattened({{{Path::Verb::Move, {}, {}, from}, {Path::Verb::Cubic, c1, c2, to}}});
    auto back = flattened({{{Path::Verb::Move, {}, {}, to}, {Path::Verb::Cubic, c2, c1, from}}});
    RC_ASSERT(there.size() == back.size());
    std::reverse(back[0].begin(), back[0].end());
    RC_ASSERT(there[0].size() == back[0].size());
    for (std::size_t i = 0; i < there[0].size(); ++i)
        RC_ASSERT(std::hypot(there[0][i].x - back[0][i].x, there[0][i].y - back[0][i].y) < 1e-6);
}

RC_GTEST_PROP(PathProperties, aJoinedPathIsItsOwnMirrorImage, ())
{
    Path half = *path();
    half.elements.push_back({Path::Verb::Line, {}, {}, {0, 5}});
    const Box box = half.joinedWithMirror().bounds();
    RC_ASSERT(std::abs(box.left + box.right) < 1e-6);
}

} // namespace

} // namespace unknot::bodymap
