// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheetlayout.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unknot::figure
{

namespace
{

using bodymap::ViewId;

struct SheetText {
    Q_DECLARE_TR_FUNCTIONS(unknot::figure::SheetText)
};

// The figure is as high as there is room, and no higher than lets the insets stand between the
// hands of both bodies.
struct Measures {
    explicit Measures(const SheetLayout::Wish &wish)
    {
        const double width = wish.size.width();
        const double high = std::max(100.0, wish.size.height() - head - wish.foot);
        const double wide = wish.small ? (width / 2 - 8) / 400 : (width * widest - apart) / between;
        unit = std::max(0.1, std::min(high / 1000, wide));
        crown = head + (high - 1000 * unit) / 2;
        spread = wish.small ? width / 4 : between * unit + apart;
        half = width / 2;
    }

    static constexpr double head = 56; // px above the crown
    static constexpr double widest = 0.27; // of the width, from the middle to a body's at most
    static constexpr double between = 300, apart = 10; // figure units and px that it takes for the insets
    double unit = 1, crown = 0, spread = 0, half = 0;
};

constexpr double besideCaption = 5; // px of air

struct Inset {
    ViewId view;
    int part; // of a small window
    double top, height; // figure units below the crown
    double smallTop, smallHeight; // shares of the sheet
    double reach; // figure units from a body's middle to its outermost at the height of the caption
    const char *caption, *left, *right;
};

constexpr std::array<Inset, 4> insets{{
    {ViewId::HeadSide, 1, 36, 175, 0.2, 0.42, 160, "", QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Left side of the head"),
        QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Right side of the head")},
    {ViewId::Palm, 2, 330, 150, 0.12, 0.25, 190, QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Palms"),
        QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Left palm"), QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Right palm")},
    {ViewId::HandBack, 2, 572, 150, 0.45, 0.25, 105, QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Backs of hands"),
        QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Back of left hand"),
        QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Back of right hand")},
    {ViewId::Sole, 3, 785, 165, 0.2, 0.42, 95, QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Soles"),
        QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Left sole"), QT_TRANSLATE_NOOP("unknot::figure::SheetText", "Right sole")},
}};

SheetLayout::Picture pictureAt(const bodymap::View &view, QPointF origin, double unit, bool flipped)
{
    return {&view, QTransform(flipped ? -unit : unit, 0, 0, unit, origin.x(), origin.y()), unit};
}

// x is the mid-line, y the crown.
void addBody(SheetLayout &layout, const bodymap::View &view, const Measures &measures, double centre, bool flipped)
{
    const bool front = view.id == ViewId::Front;
    const bool leftAtLeft = front == flipped;
    layout.pictures.push_back(pictureAt(view, {centre, measures.crown}, measures.unit, flipped));
    layout.captions.push_back(
        {front ? SheetText::tr("Front") : SheetText::tr("Back"), leftAtLeft ? SheetText::tr("Your left") : SheetText::tr("Your right"),
            leftAtLeft ? SheetText::tr("Your right") : SheetText::tr("Your left"), {centre, std::max(6.0, measures.crown - 34)},
            140 * measures.unit, std::min(measures.spread, measures.half - measures.spread) - besideCaption});
    layout.labels.push_back(
        {front ? SheetText::tr("Front, your left") : SheetText::tr("Back, your left"), layout.pictures.size() - 1, Side::Left});
    layout.labels.push_back(
        {front ? SheetText::tr("Front, your right") : SheetText::tr("Back, your right"), layout.pictures.size() - 1, Side::Right});
}

// Both sides of an inset, in the order of the front: the patient's right first, in a mirror the left.
void addInset(
    SheetLayout &layout, const bodymap::Figure &figure, const SheetLayout::Wish &wish, const Inset &inset, const Measures &measures)
{
    const auto *one = figure.view(inset.view, wish.mirrored ? Side::Left : Side::Right);
    const auto *other = figure.view(inset.view, wish.mirrored ? Side::Right : Side::Left);
    if (!one || !other)
        return;
    const double height = wish.small ? wish.size.height() * inset.smallHeight : inset.height * measures.unit;
    const double top = wish.small ? wish.size.height() * inset.smallTop : measures.crown + inset.top * measures.unit;
    const double unit = height / one->box.height();
    const double gap = 0.11 * height;
    const double middle = wish.size.width() / 2;
    const double width = one->box.width() * unit;
    for (const auto &[view, left] : {std::pair{one, middle - gap / 2 - width}, std::pair{other, middle + gap / 2}}) {
        const QPointF origin(left - view->box.left * unit, top - view->box.top * unit);
        layout.pictures.push_back(pictureAt(*view, origin, unit, false));
        layout.labels.push_back(
            {SheetText::tr(view->side == Side::Left ? inset.left : inset.right), layout.pictures.size() - 1, Side::Middle});
    }
    layout.captions.push_back({SheetText::tr(inset.caption), wish.mirrored ? SheetText::tr("Left") : SheetText::tr("Right"),
        wish.mirrored ? SheetText::tr("Right") : SheetText::tr("Left"), {middle, top + height}, (gap + width) / 2,
        (wish.small ? measures.half : measures.spread - inset.reach * measures.unit) - besideCaption});
}

} // namespace

QRectF SheetLayout::Picture::place() const
{
    return transform.mapRect(QRectF(view->box.left, view->box.top, view->box.width(), view->box.height()));
}

SheetLayout layOut(const bodymap::Figure &figure, const SheetLayout::Wish &wish)
{
    SheetLayout layout;
    const Measures measures(wish);
    const double middle = wish.size.width() / 2;
    if (!wish.small || wish.part == 0) {
        for (const auto id : {ViewId::Front, ViewId::Back}) {
            const bool front = id == ViewId::Front;
            if (const auto *view = figure.view(id, Side::Middle))
                addBody(layout, *view, measures, front ? middle - measures.spread : middle + measures.spread, front && wish.mirrored);
        }
    }
    for (const Inset &inset : insets) {
        if (!wish.small || wish.part == inset.part)
            addInset(layout, figure, wish, inset, measures);
    }
    return layout;
}

} // namespace unknot::figure
