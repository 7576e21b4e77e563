// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/hand.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace unknot::posture
{

namespace
{

constexpr std::array<std::pair<std::string_view, HandShape>, 11> shapes{{
    {"relaxed", {18, 24, 14, 22, 4, 10, 2, 11}},
    {"flat", {3, 4, 2, 18, 0, 5, 1, 0}},
    {"tips", {28, 34, 14, 18, 5, 12, 0, 14}},
    {"pads", {9, 14, 12, 30, 4, 8, 0, 11}},
    {"pinch", {52, 34, 12, 10, 34, 20, 0, 75}},
    {"clip", {32, 28, 12, 14, 26, 14, 0, 75}},
    {"grip", {66, 84, 45, 16, 34, 40, 0, 25}},
    {"fist", {84, 102, 70, 8, 36, 42, 0, 0, 1}},
    {"thumb", {48, 62, 35, 52, 0, 4, 0, 0}},
    {"cup", {20, 22, 12, 34, 10, 10, 1, 28}},
    {"splay", {6, 8, 6, 42, 0, 6, 7, 0}},
}};

struct Finger {
    std::string_view name;
    double aside = 0, root = 0; // of its knuckle: towards the thumb, from the wrist
    std::array<double, 3> lengths{};
    double thick = 1;
};

constexpr std::array<Finger, 4> fingers{{
    {"index", 15.5, 56, {22, 14, 11}, 1},
    {"middle", 5.2, 58, {24, 15.5, 11.5}, 1.02},
    {"ring", -5.4, 56, {22, 14.5, 11}, 0.98},
    {"little", -15.3, 51, {17.5, 11, 9.5}, 0.88},
}};

// A finger while it grows: round at its joints, as far as it is bent there.
struct Digit {
    Turn turn;
    Vec at; // its end
    std::vector<Oval> ovals = {};
    std::vector<double> along = {};

    void add(double whereAlong, double thick)
    {
        ovals.push_back({at, turn.z, turn.x, thick, thick});
        along.push_back(whereAlong);
    }
    void grow(double far, std::array<double, 2> thick)
    {
        const double from = std::round(along.back());
        const Vec half = turn.y * (-far / 2);
        at = at + half, add(from + 1, thick[0]);
        at = at + half, add(from + 2, thick[1]);
    }
    void bendTo(const Turn &next)
    {
        constexpr double sharp = 40; // degrees
        const double thick = ovals.back().halfU, joint = along.back();
        ovals.pop_back(), along.pop_back();
        const Turn straight = turn;
        const int rings = degreesBetween(straight.y, next.y) > sharp ? 3 : 1;
        for (int i = 0; i < rings; ++i) {
            turn = between(straight, next, rings == 1 ? 0.5 : i / 2.0);
            add(joint + 0.05 * (i - rings / 2), thick);
        }
        turn = next;
    }
    Surface lofted(Loft how) &&
    {
        how.along = std::move(along);
        return loft(how, std::move(ovals));
    }
};

// Makes one hand. Its own directions: towards the palm's side, along the fingers, towards the thumb.
class HandMaker
{
public:
    HandMaker(Limb arm, const HandShape &shape, const Frame &at, double size)
        : m_sign(signOf(arm)), m_suffix(suffixOf(arm)), m_shape(shape), m_at(at), m_size(size)
    {
    }
    Hand made();

private:
    [[nodiscard]] Vec place(double palmwards, double along, double thumbwards) const
    {
        return m_at.at + m_at.turn * Vec{-m_sign * palmwards, -along, thumbwards} * m_size;
    }
    [[nodiscard]] Loft loftNamed(std::string_view part) const { return {.name = std::string(part) + std::string(m_suffix)}; }
    [[nodiscard]] double bent() const { return std::min(m_shape.knuckle / 80, 1.0); } // 1: into a fist
    void addPalm();
    void addFinger(std::size_t number);
    void addThumb();
    void addWeb(Vec root, Vec joint);
    void addKnuckle(const Finger &finger);
    void addNail(Vec tip, const Turn &turn, Vec back, Vec aside, double radius);
    void addContacts();

    double m_sign;
    std::string_view m_suffix;
    const HandShape &m_shape;
    const Frame &m_at;
    double m_size;
    Hand m_hand;
    std::array<Vec, 4> m_tips, m_joints;
    Vec m_thumb;
};

void HandMaker::addPalm()
{
    struct Row {
        double palmwards, along, thumbwards, thick, wide;
    };
    constexpr std::array<Row, 7> rows{{{0, -8, 0, 11, 14}, {0, 4, 0, 10.5, 15}, {0.5, 14, 0, 11, 18.5}, {0.8, 26, 0.5, 10.5, 21.5},
        {0, 38, -0.3, 9.3, 22.5}, {-0.5, 50, -0.6, 8.2, 22}, {0, 57, -0.8, 7, 20}}};
    std::vector<Oval> ovals;
    const double drawn = 1 - 0.13 * bent(); // the knuckles of a fist stand before the palm
    for (const Row &row : rows) {
        const double size = row.along < 0 ? 1 : m_size; // as thick as the arm, there
        ovals.push_back({place(row.palmwards, row.along * (row.along > 26 ? drawn : 1), row.thumbwards), m_at.turn.x, m_at.turn.z,
            row.thick * size, row.wide * size});
    }
    Loft how = loftNamed("palm");
    how.along = {0, 0.15, 0.3, 0.5, 0.7, 0.9, 1};
    how.firstDome = 0.5, how.lastDome = 0.6, how.columns = 20, how.squareness = 2.5;
    m_hand.surfaces.push_back(loft(how, std::move(ovals)));
    if (m_shape.thumbFold > 0.5) // no hole in a fist
        m_hand.surfaces.push_back(ellipsoid(loftNamed("palm"), place(11, 46, 0), m_at.turn, Vec{9, 8, 17} * m_size));
}

void HandMaker::addFinger(std::size_t number)
{
    constexpr std::array<double, 3> radii{5.6, 5.4, 5.1}; // held together they touch up to their tips
    const std::array<double, 3> bends{m_shape.knuckle, m_shape.middle, m_shape.end};
    const Finger &finger = fingers[number];
    const double order = static_cast<double>(number), round = finger.thick * m_size;
    const Turn hand = m_at.turn * aboutX(m_shape.spread * (order - 1.4) * 1.6);
    const auto bendOf = [&](std::size_t bone) { return bends[bone] * (1 + 0.06 * (order - 1) * (1 - m_shape.thumbFold)); };
    Digit digit{hand * aboutZ(-m_sign * bendOf(0)), place(0, finger.root - 4 + 3 * bent(), finger.aside)};
    digit.add(0, (6.3 + 0.7 * bent()) * round);
    for (std::size_t bone = 0; bone < 3; ++bone) {
        digit.grow(finger.lengths[bone] * m_size, {(radii[bone] + 0.1) * round, (radii[bone] + (bone < 2 ? 0.25 : -0.3)) * round});
        if (bone == 0)
            m_joints[number] = digit.at;
        if (bone < 2)
            digit.bendTo(digit.turn * aboutZ(-m_sign * bendOf(bone + 1)));
    }
    Loft how = loftNamed("finger-" + std::string(finger.name));
    how.columns = 12;
    m_tips[number] = digit.at + m_at.turn * Vec{-m_sign * 3 * m_size, 0, 0};
    if (m_shape.thumbFold < 0.5) // or else they are in the fist
        addNail(digit.at, digit.turn, digit.turn.x * m_sign, digit.turn.z, 4.8 * round);
    m_hand.surfaces.push_back(std::move(digit).lofted(std::move(how)));
    addKnuckle(finger);
}

void HandMaker::addThumb()
{
    constexpr std::array<double, 3> lengths{25, 19, 15}, radii{8.2, 6.7, 5.3};
    // Across the bent fingers of a fist: where its bones point, as place() has it.
    constexpr std::array<Vec, 3> folded{{{7, 21, 10}, {15, 12, 0}, {5, 2, -14}}};
    Turn turn = m_at.turn * aboutX(-m_shape.thumbOut) * aboutZ(-m_sign * m_shape.thumbAcross) * aboutY(m_sign * m_shape.thumbTurn);
    const Vec root = place(3, 9, 11);
    Digit digit{turn, root};
    Vec joint;
    for (std::size_t bone = 0; bone < 3; ++bone) {
        turn = turn * aboutX(bone == 0 ? 0 : m_shape.thumbBend);
        const Vec way = between(-turn.y, unit(place(folded[bone].x, folded[bone].y, folded[bone].z) - m_at.at), m_shape.thumbFold);
        const Vec y = -unit(way), z = across(turn.z, y);
        const Turn along{cross(y, z), y, z};
        if (bone == 0) {
            digit.turn = along, digit.add(0, 9 * m_size);
        } else {
            digit.bendTo(along);
        }
        digit.grow(lengths[bone] * m_size, {(radii[bone] + 0.4) * m_size, radii[bone] * m_size});
        if (bone == 0)
            joint = digit.at;
    }
    m_thumb = digit.at;
    const Vec back = across(between(digit.turn.z, place(1, 0.6, 0) - m_at.at, m_shape.thumbFold), digit.turn.y);
    addNail(digit.at, digit.turn, back, cross(digit.turn.y, back), 5.2 * m_size);
    Loft how = loftNamed("thumb");
    how.columns = 14;
    m_hand.surfaces.push_back(std::move(digit).lofted(std::move(how)));
    addWeb(root, joint);
}

// The ball of the thumb and the skin that spans from it to the forefinger.
void HandMaker::addWeb(Vec root, Vec joint)
{
    Loft ball = loftNamed("thumb-ball");
    ball.columns = 16;
    const Vec y = unit(root - joint), x = across(m_at.turn.x, y);
    m_hand.surfaces.push_back(ellipsoid(
        ball, between(root, joint, 0.5) + m_at.turn * Vec{-m_sign * 2.5, 0, -2.5} * m_size, {x, y, cross(x, y)}, Vec{8, 19, 10} * m_size));
    std::vector<Oval> ovals;
    for (int i = 0; i < 6; ++i) {
        const double share = i / 5.0;
        const Vec a = between(root, joint, 0.2 + 0.66 * share), b = place(0.5, 14 + 27 * share, 15);
        const Vec u = unit(b - a), v = across(m_at.turn.x, u);
        ovals.push_back({between(a, b, 0.5), u, v, length(b - a) / 2 + 3 * m_size, (6.8 - 3 * share) * m_size});
    }
    Loft web = loftNamed("web");
    web.columns = 18, web.firstDome = 0.3, web.lastDome = 0.8;
    m_hand.surfaces.push_back(loft(web, std::move(ovals)));
}

void HandMaker::addNail(Vec tip, const Turn &turn, Vec back, Vec aside, double radius)
{
    constexpr int parts = 12;
    Detail nail;
    nail.size = 2 * radius;
    for (int i = 0; i <= parts; ++i) {
        const double round = 2 * std::numbers::pi * i / parts, wide = 0.62 * std::sin(round);
        const Vec out = unit(back * std::sqrt(1 - wide * wide) + aside * wide);
        const double along = 0.9 * std::cos(round);
        const double high = along < 0 ? std::sqrt(std::max(0.0, 1 - along * along * 0.35)) : 1.0;
        nail.line.push_back({tip - turn.y * (along * radius - 0.15 * radius) + out * (radius * 1.02 * high), out});
    }
    m_hand.details.push_back(std::move(nail));
}

// An arch over the bone that stands out where a finger is bent into a fist.
void HandMaker::addKnuckle(const Finger &finger)
{
    constexpr double least = 45, radius = 7.4; // degrees of bend, units
    constexpr int parts = 8;
    if (m_shape.knuckle < least)
        return;
    Detail arch;
    arch.size = 2 * radius * m_size;
    const Vec centre = place(0, finger.root - 1.5, finger.aside), forward = unit(m_at.turn.x * m_sign * 0.75 - m_at.turn.y * 0.66);
    for (int i = 0; i <= parts; ++i) {
        const double round = radians(-58 + 116.0 * i / parts);
        const Vec out = unit(forward * std::cos(round) + m_at.turn.z * std::sin(round) + m_at.turn.y * (0.5 * (1 - std::cos(round))));
        arch.line.push_back({centre + out * (radius * finger.thick * m_size), out});
    }
    m_hand.details.push_back(std::move(arch));
}

void HandMaker::addContacts()
{
    auto &contacts = m_hand.contacts;
    contacts["thumb"] = m_thumb;
    contacts["tips"] = (m_tips[0] + m_tips[1] + m_tips[2]) * (1 / 3.0);
    contacts["pinch"] = (m_tips[0] + m_tips[1] + m_thumb * 2) * 0.25;
    contacts["palm"] = place(11, 34, 0);
    contacts["heel"] = place(11, 8, 0);
    contacts["grip"] = place(17, 50, 2);
    contacts["knuckles"] = (m_joints[0] + m_joints[1] + m_joints[2]) * (1 / 3.0) - m_at.turn.y * (5 * m_size);
    contacts["fist"] = place(6, 64, 0);
}

Hand HandMaker::made()
{
    addPalm();
    for (std::size_t i = 0; i < fingers.size(); ++i)
        addFinger(i);
    addThumb();
    addContacts();
    return std::move(m_hand);
}

} // namespace

const HandShape *handShapeNamed(std::string_view name)
{
    const auto *const found = std::ranges::find(shapes, name, &std::pair<std::string_view, HandShape>::first);
    return found == shapes.end() ? nullptr : &found->second;
}

Hand handOf(Limb arm, const HandShape &shape, const Frame &at, double size)
{
    return HandMaker(arm, shape, at, size).made();
}

bool isContact(std::string_view name)
{
    constexpr std::array<std::string_view, 8> names{"tips", "thumb", "pinch", "palm", "heel", "grip", "knuckles", "fist"};
    return std::ranges::find(names, name) != names.end();
}

} // namespace unknot::posture
