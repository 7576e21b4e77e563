// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/reelfile.h"

#include "base/fnv.h"
#include "posture/reelnumbers.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace unknot::posture
{

namespace
{

using namespace reelnumbers;
using Point = Picture::Point;
using Path = Picture::Path;

// Writes a reel.
class Packer
{
public:
    std::string packed(const Reel &reel);

private:
    struct Match {
        std::size_t from = 0, size = 0;
        bool isBackward = false;
    };

    void add(Number kind, std::uint64_t number);
    void add(Number kind, int number) { add(kind, static_cast<std::uint64_t>(number)); }
    void addSigned(Number kind, std::int64_t number)
    {
        add(kind, static_cast<std::uint64_t>(number) << 1 ^ static_cast<std::uint64_t>(number >> 63));
    }
    void add(const Picture &picture);
    void add(const std::vector<Path> &paths);
    void add(const Path &path);
    void addFresh(const Path &path, std::size_t from, std::size_t to);
    [[nodiscard]] Match matchOf(const Path &path, std::size_t at) const;
    [[nodiscard]] std::int64_t jump(const Match &match) const { return static_cast<std::int64_t>(match.from) - m_expected; }
    void know(const Point &point);

    RangeWriter m_bytes;
    NumberModels m_models;
    std::vector<Point> m_known;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_places; // where a point is known from; only looked up
    Point m_last;
    std::int64_t m_expected = 0;
};

std::uint64_t numberOf(const Point &point)
{
    return static_cast<std::uint64_t>(point.x) << 32 ^ static_cast<std::uint64_t>(static_cast<std::uint32_t>(point.y));
}

void Packer::add(Number kind, std::uint64_t number)
{
    std::size_t byte = 0;
    for (; number > 0x7f; number >>= 7)
        m_bytes.put(static_cast<unsigned char>(0x80 | (number & 0x7f)), m_models.of(kind, byte++));
    m_bytes.put(static_cast<unsigned char>(number), m_models.of(kind, byte));
}

void Packer::know(const Point &point)
{
    m_places[numberOf(point)].push_back(m_known.size());
    m_known.push_back(point);
}

// The longest that is known, and of those the one nearest to where one looks for it.
Packer::Match Packer::matchOf(const Path &path, std::size_t at) const
{
    constexpr std::size_t mostTried = 48;
    Match best;
    const auto places = m_places.find(numberOf(path[at]));
    if (places == m_places.end())
        return best;
    const auto &all = places->second;
    for (std::size_t i = all.size() > mostTried ? all.size() - mostTried : 0; i < all.size(); ++i) {
        for (const bool isBackward : {false, true}) {
            Match match{all[i], 0, isBackward};
            const std::size_t most = std::min(path.size() - at, isBackward ? match.from + 1 : m_known.size() - match.from);
            while (match.size < most && m_known[isBackward ? match.from - match.size : match.from + match.size] == path[at + match.size])
                ++match.size;
            if (match.size > best.size || (match.size == best.size && std::abs(jump(match)) < std::abs(jump(best))))
                best = match;
        }
    }
    return best;
}

void Packer::addFresh(const Path &path, std::size_t from, std::size_t to)
{
    if (from == to)
        return;
    add(Number::Run, std::uint64_t{to - from} << 1);
    for (; from < to; ++from) {
        addSigned(Number::X, path[from].x - m_last.x);
        addSigned(Number::Y, path[from].y - m_last.y);
        m_last = path[from];
        know(m_last);
    }
}

void Packer::add(const Path &path)
{
    add(Number::Size, std::uint64_t{path.size()});
    std::size_t fresh = 0;
    for (std::size_t at = 0; at < path.size();) {
        const Match match = matchOf(path, at);
        if (match.size < shortest) {
            ++at;
            continue;
        }
        addFresh(path, fresh, at);
        add(Number::Run, std::uint64_t{match.size - shortest} << 2 | (match.isBackward ? backwards : 0) | fromBefore);
        addSigned(Number::Jump, jump(match));
        m_expected = static_cast<std::int64_t>(match.isBackward ? match.from - match.size + 1 : match.from + match.size);
        for (const std::size_t end = at + match.size; at < end; ++at)
            know(path[at]);
        m_last = m_known.back();
        fresh = at;
    }
    addFresh(path, fresh, path.size());
}

void Packer::add(const std::vector<Path> &paths)
{
    add(Number::Count, std::uint64_t{paths.size()});
    for (const Path &path : paths)
        add(path);
}

void Packer::add(const Picture &picture)
{
    add(Number::Count, std::uint64_t{picture.areas.size()});
    for (const Picture::Area &area : picture.areas) {
        add(Number::Other, static_cast<int>(area.style));
        add(area.paths);
    }
    add(Number::Count, std::uint64_t{picture.lines.size()});
    for (const Picture::Lines &lines : picture.lines) {
        add(Number::Other, static_cast<int>(lines.line));
        add(Number::Other, lines.thick);
        add(lines.paths);
    }
    add(Number::Count, std::uint64_t{picture.arrows.size()});
    for (const Picture::Arrow &arrow : picture.arrows) {
        add(arrow.shaft);
        add(arrow.heads);
    }
    add(Number::Count, std::uint64_t{picture.rings.size()});
    for (const Picture::Ring &ring : picture.rings) {
        addSigned(Number::X, ring.at.x);
        addSigned(Number::Y, ring.at.y);
        add(Number::Other, ring.radius);
        add(Number::Other, ring.isHidden ? 1 : 0);
    }
}

std::string Packer::packed(const Reel &reel)
{
    const bool isEmpty = reel.frames.empty();
    add(Number::Other, isEmpty ? 0 : reel.frames.front().height);
    add(Number::Other, isEmpty ? 0 : static_cast<int>(reel.frames.front().pixel));
    add(Number::Count, std::uint64_t{reel.at.size()});
    for (const auto &[moment, frame] : reel.at) {
        add(Number::Other, static_cast<int>(moment));
        add(Number::Count, std::uint64_t{frame});
    }
    add(Number::Count, std::uint64_t{reel.frames.size()});
    for (const Picture &frame : reel.frames)
        add(frame);
    return m_bytes.finished();
}

} // namespace

std::string bytesOf(const Reel &reel, std::uint64_t key)
{
    const std::string body = Packer().packed(reel);
    return std::string(magic) + eightBytes(key) + eightBytes(fnv(body)) + body;
}

} // namespace unknot::posture
