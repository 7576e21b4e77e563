// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/subpath.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace unknot::bodymap
{

namespace
{

constexpr double onMidline = 0.05; // files hold one decimal

class PathSplitter
{
public:
    void add(const Path::Element &element);
    std::vector<Subpath> finish();

private:
    void lift(bool closed, Vec next);

    Subpath m_current;
    std::vector<Subpath> m_done;
};

void PathSplitter::add(const Path::Element &element)
{
    switch (element.verb) {
    case Path::Verb::Move:
        return lift(false, element.to);
    case Path::Verb::Close:
        return lift(true, m_current.start);
    case Path::Verb::Line:
    case Path::Verb::Cubic:
        m_current.pieces.push_back(element);
    }
}

void PathSplitter::lift(bool closed, Vec next)
{
    m_current.closed = closed;
    if (!m_current.pieces.empty())
        m_done.push_back(std::move(m_current));
    m_current = {next, {}, false};
}

std::vector<Subpath> PathSplitter::finish()
{
    lift(false, {});
    return std::move(m_done);
}

} // namespace

std::vector<Subpath> subpaths(const Path &path)
{
    PathSplitter splitter;
    for (const Path::Element &element : path.elements)
        splitter.add(element);
    return splitter.finish();
}

bool isClosed(const Path &path)
{
    const auto strokes = subpaths(path);
    return !strokes.empty() && std::all_of(strokes.begin(), strokes.end(), [](const Subpath &s) { return s.closed; });
}

bool spansMidline(const Path &path)
{
    const auto spans = [](const Subpath &s) { return !s.closed && std::abs(s.start.x) <= onMidline && std::abs(s.end().x) <= onMidline; };
    const auto strokes = subpaths(path);
    return !strokes.empty() && std::all_of(strokes.begin(), strokes.end(), spans);
}

} // namespace unknot::bodymap
