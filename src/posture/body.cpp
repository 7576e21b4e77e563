// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/body.h"

#include "posture/backlines.h"
#include "posture/foot.h"
#include "posture/tint.h"

#include <algorithm>
#include <array>
#include <utility>

namespace unknot::posture
{

namespace
{

// {half width, front, back} from a line of bones, as an oval.
Oval ovalAt(Vec bones, const Turn &turn, Vec form, double size = 1)
{
    return {bones + turn.z * ((form.y - form.z) / 2 * size), turn.x, turn.z, form.x * size, (form.y + form.z) / 2 * size};
}

std::string named(std::string_view part, Limb limb)
{
    return std::string(part) + std::string(suffixOf(limb));
}

// Makes the flesh on the bones.
class BodyMaker
{
public:
    BodyMaker(const Figure &figure, const Build &build, const Skeleton &skeleton) : m_figure(figure), m_build(build), m_skeleton(skeleton)
    {
    }
    Body::Flesh made();

private:
    void addTrunk();
    void addNeck();
    void addHead();
    void addHeadLoft(const std::string &name, const Curve &form, Style style);
    void addFace();
    void addFaceLine(const Surface &head, const std::vector<std::pair<double, double>> &places);
    void addArm(Limb limb);
    void addLeg(Limb limb);
    void addHand(Limb limb);
    void addFoot(Limb limb);
    void addLimb(const std::string &name, const Curve &form, const Frame &from, const Turn &turnedTo, double size, double lengthOf);

    const Figure &m_figure;
    const Build &m_build;
    const Skeleton &m_skeleton;
    Body::Flesh m_flesh;
};

Body::Flesh BodyMaker::made()
{
    addTrunk();
    addNeck();
    addHead();
    addFace();
    for (const Limb arm : {Limb::LeftArm, Limb::RightArm}) {
        addArm(arm);
        addHand(arm);
    }
    for (const Limb leg : {Limb::LeftLeg, Limb::RightLeg}) {
        addLeg(leg);
        addFoot(leg);
    }
    std::ranges::move(backLinesOf(m_flesh.surfaces.front(), m_skeleton), std::back_inserter(m_flesh.details)); // the trunk
    tint(m_flesh.surfaces, m_figure.pressing);
    return std::move(m_flesh);
}

void BodyMaker::addTrunk()
{
    constexpr int collar = 160, belt = 425, top = 150, bottom = 565;
    Loft how{.name = "trunk"};
    how.firstDome = 0.2, how.lastDome = 0.5, how.columns = 40, how.squareness = 2.25;
    std::vector<Oval> ovals;
    for (int height = top; height <= bottom; height += Skeleton::spineStep) {
        const Frame &at = m_skeleton.spine(height);
        ovals.push_back(ovalAt(at.at, at.turn, m_build.trunk.at(height)));
        how.along.push_back(height);
        how.styles.push_back(height < collar ? Style::Skin : height < belt ? Style::Cloth : Style::Shorts);
    }
    m_flesh.surfaces.push_back(loft(how, std::move(ovals)));
}

void BodyMaker::addNeck()
{
    constexpr int rings = 10;
    const Frame &chest = m_skeleton.frame("chest"), &neck = m_skeleton.frame("neck"), &head = m_skeleton.frame("head");
    const Vec low = neck.at - chest.turn.y * 14 - chest.turn.z * 2, high = head.at + head.turn * Vec{0, 8, -9};
    Loft how{.name = "neck"};
    how.firstDome = 0.1, how.lastDome = 0.2;
    std::vector<Oval> ovals;
    for (int i = 0; i < rings; ++i) {
        const double share = i / (rings - 1.0);
        Vec form = m_build.neck.at(share);
        form.x *= m_figure.sex == Sex::Masculine ? 1 : 0.9;
        ovals.push_back(ovalAt(between(low, high, share), between(chest.turn, head.turn, share), form));
        how.along.push_back(share);
    }
    m_flesh.surfaces.push_back(loft(how, std::move(ovals)));
}

void BodyMaker::addHeadLoft(const std::string &name, const Curve &form, Style style)
{
    constexpr int rings = 27;
    constexpr double centre = 110; // of the head's frame, from the crown
    const Frame &head = m_skeleton.frame("head");
    Loft how{.name = name, .style = style};
    how.firstDome = 0.1, how.lastDome = 0.2, how.columns = 36, how.squareness = 2.12;
    std::vector<Oval> ovals;
    for (int i = 0; i < rings; ++i) {
        const double share = i / (rings - 1.0), height = form.begin() + (form.end() - form.begin()) * (share * (0.55 + 0.45 * share));
        const Vec widths = form.at(height);
        ovals.push_back({head.at + head.turn * Vec{0, centre - height, (widths.y - widths.z) / 2}, head.turn.x, head.turn.z, widths.x,
            (widths.y + widths.z) / 2});
        how.along.push_back(height);
    }
    m_flesh.surfaces.push_back(loft(how, std::move(ovals)));
}

void BodyMaker::addHead()
{
    const Frame &head = m_skeleton.frame("head");
    addHeadLoft("head", m_build.head, Style::Skin);
    addHeadLoft("hair", m_build.hair, Style::Hair);
    if (m_figure.sex == Sex::Feminine)
        m_flesh.surfaces.push_back(ellipsoid(
            {.name = "bun", .style = Style::Hair, .columns = 24}, head.at + head.turn * Vec{0, 105, -50}, head.turn, {21, 22, 18}));
    std::vector<Vec> bridge;
    for (const auto &[down, forward] : {std::pair{62.0, 47.0}, {73, 50.5}, {83, 55}, {88, 56}, {93, 49}})
        bridge.push_back(head.at + head.turn * Vec{0, 110 - down, forward});
    m_flesh.surfaces.push_back(tube({.name = "nose", .columns = 14}, bridge, {3.5, 5, 7, 7.6, 6}));
    for (const Limb arm : {Limb::LeftArm, Limb::RightArm}) {
        const double sign = signOf(arm);
        const Turn turn = head.turn * aboutY(-sign * 18) * aboutX(-8);
        m_flesh.surfaces.push_back(
            ellipsoid({.name = named("ear", arm), .columns = 18}, head.at + head.turn * Vec{sign * 42.5, 34, -3}, turn, {4.5, 16, 9.5}));
    }
}

void BodyMaker::addFaceLine(const Surface &head, const std::vector<std::pair<double, double>> &places)
{
    Detail detail;
    for (const auto &[height, degrees] : places) {
        Surface::Spot spot = head.spot(height, degrees);
        spot.at = spot.at + spot.out * 1.2;
        detail.line.push_back(spot);
    }
    detail.size = 12;
    m_flesh.details.push_back(std::move(detail));
}

// A calm face: closed eyes, brows and a mouth.
void BodyMaker::addFace()
{
    const Surface head = *std::ranges::find(m_flesh.surfaces, "head", &Surface::name);
    for (const double side : {1.0, -1.0}) {
        const auto at = [side](double height, double degrees) { return std::pair{height, 90 - side * degrees}; };
        addFaceLine(head, {at(68, 17), at(69.6, 21), at(70.2, 26), at(69.6, 31), at(68, 35)});
        addFaceLine(head, {at(56.5, 14), at(54.4, 22), at(55, 31), at(57.5, 37)});
    }
    addFaceLine(head, {{106, 73}, {106.8, 81}, {107, 90}, {106.8, 99}, {106, 107}});
}

void BodyMaker::addLimb(const std::string &name, const Curve &form, const Frame &from, const Turn &turnedTo, double size, double lengthOf)
{
    constexpr int rings = 17;
    Loft how{.name = name, .columns = 26};
    std::vector<Oval> ovals;
    for (int i = 0; i < rings; ++i) {
        const double share = i / (rings - 1.0);
        ovals.push_back(ovalAt(from.at - from.turn.y * (lengthOf * share), between(from.turn, turnedTo, share), form.at(share), size));
        how.along.push_back(share);
        how.styles.push_back(name.starts_with("thigh") && share < 0.5 ? Style::Shorts : Style::Skin);
    }
    m_flesh.surfaces.push_back(loft(how, std::move(ovals)));
}

void BodyMaker::addArm(Limb limb)
{
    constexpr int rings = 8;
    const double sign = signOf(limb);
    const Frame &chest = m_skeleton.frame("chest"), &upper = m_skeleton.frame(named("upper-arm", limb)),
                &lower = m_skeleton.frame(named("forearm", limb)), &hand = m_skeleton.frame(named("hand", limb));
    const Vec neckSide = chest.at + chest.turn * Vec{sign * 30, 16, -12}, top = upper.at + chest.turn.y * 3;
    Loft how{.name = named("shoulder", limb)};
    how.firstDome = 0.5, how.lastDome = 0.8;
    std::vector<Oval> ovals;
    for (int i = 0; i < rings; ++i) {
        const double share = i / (rings - 1.0), t = 0.94 * share;
        ovals.push_back({between(neckSide, top, t), chest.turn.z, chest.turn.y, 30 - 2 * t, 24 + 3 * t});
        how.along.push_back(share);
        how.styles.push_back(i < 2 ? Style::Skin : Style::Cloth);
    }
    m_flesh.surfaces.push_back(loft(how, std::move(ovals)));
    addLimb(named("upper-arm", limb), m_build.upperArm, upper, upper.turn, m_build.limbs, upperArmLength);
    // The forearm's oval turns with the hand.
    Vec x = across(hand.turn.x, lower.turn.y);
    if (dot(x, lower.turn.x) < -0.5)
        x = -x;
    addLimb(named("forearm", limb), m_build.forearm, lower, {x, lower.turn.y, cross(x, lower.turn.y)}, 1 + (m_build.girth - 1) * 0.5,
        forearmLength);
}

void BodyMaker::addHand(Limb limb)
{
    const auto shape = m_figure.hands.find(limb);
    Hand hand = handOf(
        limb, shape == m_figure.hands.end() ? HandShape() : shape->second, m_skeleton.frame(named("hand", limb)), m_figure.handSize);
    std::ranges::move(hand.surfaces, std::back_inserter(m_flesh.surfaces));
    std::ranges::move(hand.details, std::back_inserter(m_flesh.details));
}

void BodyMaker::addLeg(Limb limb)
{
    const Frame &pelvis = m_skeleton.frame("pelvis"), &upper = m_skeleton.frame(named("thigh", limb)),
                &lower = m_skeleton.frame(named("shank", limb));
    const Turn buttock = between(pelvis.turn, upper.turn, 0.42);
    const double girth = m_build.girth;
    m_flesh.surfaces.push_back(ellipsoid({.name = named("buttock", limb), .style = Style::Shorts},
        pelvis.at + buttock * Vec{signOf(limb) * 46, -14, -31}, buttock, {50 * girth, 56, 38 * girth}));
    addLimb(named("thigh", limb), m_build.thigh, upper, upper.turn, m_build.limbs, thighLength);
    addLimb(named("shank", limb), m_build.shank, lower, lower.turn, 1 + (girth - 1) * 0.6, shankLength);
}

void BodyMaker::addFoot(Limb limb)
{
    std::ranges::move(footOf(limb, m_build, m_skeleton.frame(named("foot", limb))), std::back_inserter(m_flesh.surfaces));
}

} // namespace

Body::Body(Figure figure) : m_figure(std::move(figure)), m_build(Build::of(m_figure.sex)), m_skeleton(m_build, m_figure.angles) { }

const Body::Flesh &Body::flesh() const
{
    if (!m_flesh)
        m_flesh = BodyMaker(m_figure, m_build, m_skeleton).made();
    return *m_flesh;
}

const Surface *Body::surface(std::string_view name) const
{
    const auto found = std::ranges::find(surfaces(), name, &Surface::name);
    return found == surfaces().end() ? nullptr : &*found;
}

std::string_view withoutSide(std::string_view name)
{
    for (const std::string_view suffix : {"-left", "-right"}) {
        if (name.ends_with(suffix))
            return name.substr(0, name.size() - suffix.size());
    }
    return name;
}

} // namespace unknot::posture
