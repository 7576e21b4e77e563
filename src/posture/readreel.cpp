// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/reelfile.h"

#include "base/fnv.h"
#include "posture/reelnumbers.h"

#include <algorithm>
#include <utility>

namespace unknot::posture
{

namespace
{

using namespace reelnumbers;
using Point = Picture::Point;
using Path = Picture::Path;

constexpr std::size_t fixed = magic.size() + 2 * sizeof(std::uint64_t);
constexpr std::size_t mostPoints = std::size_t{1} << 20; // of a reel: what is taken from before could grow without end

// Reads a reel; what can't be is noticed, and from then on every number is 0.
class Unpacker
{
public:
    explicit Unpacker(std::string_view bytes) : m_bytes(bytes) { }
    [[nodiscard]] Reel unpacked();
    [[nodiscard]] bool isSound() const { return m_isSound && m_bytes.isAtEnd(); }

private:
    [[nodiscard]] std::uint64_t number(Number kind, std::uint64_t most);
    [[nodiscard]] int small(int most) { return static_cast<int>(number(Number::Other, static_cast<std::uint64_t>(most))); }
    [[nodiscard]] std::size_t count() { return number(Number::Count, mostPoints); }
    [[nodiscard]] std::int64_t signedNumber(Number kind);
    [[nodiscard]] Picture picture();
    [[nodiscard]] std::vector<Path> paths();
    [[nodiscard]] Path path();
    void takeKnown(Path &path, std::uint64_t run);
    void take(Path &path, Point point);
    [[nodiscard]] Point pointFrom(Point from);
    void check(bool isRight) { m_isSound = m_isSound && isRight; }

    RangeReader m_bytes;
    NumberModels m_models;
    bool m_isSound = true;
    int m_height = 0, m_pixel = 0;
    std::vector<Point> m_known;
    Point m_last;
    std::int64_t m_expected = 0;
};

std::uint64_t Unpacker::number(Number kind, std::uint64_t most)
{
    constexpr std::size_t bits = 7, mostBytes = 5;
    std::uint64_t number = 0;
    for (std::size_t at = 0; m_isSound; ++at) {
        const unsigned char byte = m_bytes.get(m_models.of(kind, at));
        check(!m_bytes.isPastEnd() && at < mostBytes);
        number |= m_isSound ? static_cast<std::uint64_t>(byte & 0x7fU) << bits * at : 0;
        if (byte < 0x80)
            break;
    }
    check(number <= most);
    return m_isSound ? number : 0;
}

std::int64_t Unpacker::signedNumber(Number kind)
{
    constexpr std::uint64_t most = 1U << 30;
    const std::uint64_t packed = number(kind, most);
    return static_cast<std::int64_t>(packed >> 1) ^ -static_cast<std::int64_t>(packed & 1);
}

Point Unpacker::pointFrom(Point from)
{
    const std::int64_t x = from.x + signedNumber(Number::X), y = from.y + signedNumber(Number::Y);
    check(x >= 0 && x <= Picture::width && y >= 0 && y <= m_height);
    return m_isSound ? Point{static_cast<int>(x), static_cast<int>(y)} : Point{};
}

void Unpacker::take(Path &path, Point point)
{
    check(m_known.size() < mostPoints);
    m_known.push_back(point);
    path.push_back(point);
    m_last = point;
}

void Unpacker::takeKnown(Path &path, std::uint64_t run)
{
    const std::size_t size = static_cast<std::size_t>(run >> 2) + shortest, known = m_known.size();
    const bool isBackward = (run & backwards) != 0;
    const std::int64_t from = m_expected + signedNumber(Number::Jump);
    const std::int64_t last = isBackward ? from - static_cast<std::int64_t>(size) + 1 : from + static_cast<std::int64_t>(size) - 1;
    check(std::min(from, last) >= 0 && std::max(from, last) < static_cast<std::int64_t>(known));
    if (!m_isSound)
        return;
    for (std::size_t i = 0; i < size && m_isSound; ++i)
        take(path, m_known[static_cast<std::size_t>(from) + (isBackward ? 0 - i : i)]);
    m_expected = isBackward ? last : last + 1;
}

Path Unpacker::path()
{
    Path path;
    const std::size_t size = number(Number::Size, mostPoints);
    while (path.size() < size && m_isSound) {
        const std::uint64_t run = number(Number::Run, mostPoints << 2);
        check(run > 1 || run == fromBefore);
        if ((run & fromBefore) != 0) {
            takeKnown(path, run);
        } else {
            for (std::uint64_t i = 0; i < run >> 1 && m_isSound; ++i)
                take(path, pointFrom(m_last));
        }
    }
    check(path.size() == size);
    return path;
}

std::vector<Path> Unpacker::paths()
{
    std::vector<Path> paths;
    for (std::size_t left = count(); left > 0 && m_isSound; --left)
        paths.push_back(path());
    return paths;
}

Picture Unpacker::picture()
{
    Picture picture;
    picture.height = m_height;
    picture.pixel = m_pixel;
    for (std::size_t left = count(); left > 0 && m_isSound; --left) {
        const auto style = static_cast<Style>(small(static_cast<int>(styleNames.size()) - 1));
        picture.areas.push_back({style, paths()});
    }
    for (std::size_t left = count(); left > 0 && m_isSound; --left) {
        const auto line = static_cast<Line>(small(static_cast<int>(lineNames.size()) - 1));
        const int thick = small(Picture::width);
        picture.lines.push_back({line, thick, paths()});
    }
    for (std::size_t left = count(); left > 0 && m_isSound; --left) {
        Path shaft = path();
        picture.arrows.push_back({std::move(shaft), paths()});
    }
    for (std::size_t left = count(); left > 0 && m_isSound; --left) {
        const Point at = pointFrom({});
        const int radius = small(Picture::width);
        picture.rings.push_back({at, radius, small(1) == 1});
    }
    return picture;
}

Reel Unpacker::unpacked()
{
    constexpr int highest = 2 * Picture::width;
    Reel reel;
    m_height = small(highest);
    m_pixel = small(Picture::width);
    for (std::size_t left = count(); left > 0 && m_isSound; --left) {
        const auto moment = static_cast<Moment>(small(static_cast<int>(momentNames.size()) - 1));
        reel.at[moment] = count();
    }
    for (std::size_t left = count(); left > 0 && m_isSound; --left)
        reel.frames.push_back(picture());
    check(std::ranges::all_of(reel.at, [&reel](const auto &each) { return each.second < reel.frames.size(); }));
    return reel;
}

} // namespace

Result<Reel> readReel(std::string_view bytes, std::uint64_t key)
{
    const auto fault = [](Error::Kind kind, const char *what) { return tl::unexpected(Error{kind, what, {}, 0, {}}); };
    if (bytes.size() < fixed)
        return fault(Error::Kind::Malformed, "is cut short");
    if (!bytes.starts_with(magic))
        return fault(Error::Kind::NotFound, "holds no pictures that this program reads");
    if (bytes.substr(magic.size(), sizeof key) != eightBytes(key))
        return fault(Error::Kind::NotFound, "was made from another scene, or by another program");
    const std::string_view body = bytes.substr(fixed);
    if (bytes.substr(magic.size() + sizeof key, sizeof key) != eightBytes(fnv(body)))
        return fault(Error::Kind::Malformed, "is damaged");
    Unpacker unpacker(body);
    Reel reel = unpacker.unpacked();
    if (!unpacker.isSound())
        return fault(Error::Kind::Malformed, "says what no picture can be");
    return reel;
}

} // namespace unknot::posture
