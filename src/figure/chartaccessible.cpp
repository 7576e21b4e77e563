// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chartaccessible.h"

#include "figure/bodychart.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QCoreApplication>
#include <QQuickWindow>

#include <algorithm>
#include <map>

namespace unknot::figure
{

namespace
{

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(unknot::figure::ChartText)
};

QRect onScreen(const BodyChart &chart, const QRectF &place)
{
    const QRectF scene = chart.mapRectToScene(place & chart.boundingRect());
    return chart.window() ? QRectF(chart.window()->mapToGlobal(scene.topLeft()), scene.size()).toAlignedRect() : QRect();
}

QString pictureName(const bodymap::View &view)
{
    const bool left = view.side == Side::Left;
    switch (view.id) {
    case bodymap::ViewId::Front:
        return ChartText::tr("Front of the body");
    case bodymap::ViewId::Back:
        return ChartText::tr("Back of the body");
    case bodymap::ViewId::HeadSide:
        return left ? ChartText::tr("Left side of the head") : ChartText::tr("Right side of the head");
    case bodymap::ViewId::Palm:
        return left ? ChartText::tr("Left palm") : ChartText::tr("Right palm");
    case bodymap::ViewId::HandBack:
        return left ? ChartText::tr("Back of left hand") : ChartText::tr("Back of right hand");
    case bodymap::ViewId::Sole:
        return left ? ChartText::tr("Left sole") : ChartText::tr("Right sole");
    }
    return {};
}

class ZoneAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ZoneAccessible(BodyChart &chart, const BodySheet::Spot &spot) : m_chart(&chart), m_spot(spot) { }

    [[nodiscard]] bool isValid() const override { return m_chart && m_chart->sheet().holds(m_spot); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_chart ? m_chart->window() : nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::CheckBox; }
    [[nodiscard]] QRect rect() const override { return isValid() ? onScreen(*m_chart, m_chart->sheet().onPane(m_spot)) : QRect(); }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_chart->nameOf(m_spot);
        return kind == QAccessible::Description ? pictureName(m_chart->sheet().view(m_spot)) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.invisible = !m_chart->isVisible();
        state.checkable = true;
        state.checked = m_chart->isMarked(m_spot);
        state.focusable = true;
        state.focused = m_chart->hasActiveFocus() && m_chart->current() == m_spot;
        state.offscreen = !m_chart->boundingRect().intersects(m_chart->sheet().onPane(m_spot));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {toggleAction(), pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid() || !m_chart->isVisible())
            return;
        if (action == setFocusAction()) {
            m_chart->forceActiveFocus(Qt::ShortcutFocusReason);
            m_chart->setCurrent(m_spot);
        } else {
            m_chart->press(m_spot);
        }
    }

private:
    QPointer<BodyChart> m_chart;
    BodySheet::Spot m_spot;
};

class ChartAccessible : public QAccessibleObject
{
public:
    explicit ChartAccessible(BodyChart &chart) : QAccessibleObject(&chart) { }
    ~ChartAccessible() override { forget(); }

    [[nodiscard]] BodyChart &chart() const { return *static_cast<BodyChart *>(object()); }
    [[nodiscard]] QWindow *window() const override { return chart().window(); }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Grouping; }
    [[nodiscard]] QRect rect() const override { return onScreen(chart(), chart().boundingRect()); }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return ChartText::tr("Figure of the body");
        return kind == QAccessible::Description ? ChartText::tr("Arrows go from place to place, Enter marks.") : QString();
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = !chart().isVisible();
        state.focusable = true;
        state.focused = chart().hasActiveFocus() && !chart().current();
        return state;
    }

    // The nearest item that screen readers know of, or the window.
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        for (QQuickItem *item = chart().parentItem(); item && item->parentItem(); item = item->parentItem()) {
            if (auto *known = QAccessible::queryAccessibleInterface(item))
                return known;
        }
        return QAccessible::queryAccessibleInterface(window());
    }

    // A figure that is not on the page has no places that could be pressed.
    [[nodiscard]] int childCount() const override { return chart().isVisible() ? int(spots().size()) : 0; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        const auto all = spots();
        return index >= 0 && index < childCount() ? zone(index, all[std::size_t(index)]) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (const auto &[index, zone] : m_zones) {
            if (QAccessible::accessibleInterface(zone.id) == wanted)
                return index;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF place = chart().mapFromGlobal(QPointF(x, y));
        const auto spot = chart().sheet().spotAt(place);
        return spot ? of(*spot) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return chart().hasActiveFocus() && chart().current() ? of(*chart().current()) : nullptr;
    }

    [[nodiscard]] QAccessibleInterface *of(const BodySheet::Spot &spot) const
    {
        const auto all = spots();
        const auto at = std::find(all.begin(), all.end(), spot);
        return at == all.end() ? nullptr : zone(int(at - all.begin()), spot);
    }
    void forget()
    {
        for (const auto &[index, zone] : m_zones)
            QAccessible::deleteAccessibleInterface(zone.id);
        m_zones.clear();
    }
    // Only what somebody asked for can be known to them in another state.
    void sayChanges()
    {
        const auto all = spots();
        for (auto &[index, zone] : m_zones) {
            const bool marked = isMarked(all[std::size_t(index)]);
            if (marked == zone.marked)
                continue;
            zone.marked = marked;
            QAccessible::State changed;
            changed.checked = true;
            QAccessibleStateChangeEvent event(QAccessible::accessibleInterface(zone.id), changed);
            QAccessible::updateAccessibility(&event);
        }
    }

private:
    [[nodiscard]] std::vector<BodySheet::Spot> spots() const { return chart().sheet().spots(); }
    [[nodiscard]] QAccessibleInterface *zone(int index, const BodySheet::Spot &spot) const
    {
        const auto [at, isNew] = m_zones.try_emplace(index);
        if (isNew)
            at->second = {QAccessible::registerAccessibleInterface(new ZoneAccessible(chart(), spot)), isMarked(spot)};
        return QAccessible::accessibleInterface(at->second.id);
    }
    [[nodiscard]] bool isMarked(const BodySheet::Spot &spot) const { return chart().isMarked(spot); }

    struct Known {
        QAccessible::Id id = 0;
        bool marked = false;
    };
    mutable std::map<int, Known> m_zones; // those that somebody asked for
};

ChartAccessible *accessibleOf(BodyChart &chart)
{
    return QAccessible::isActive() ? dynamic_cast<ChartAccessible *>(QAccessible::queryAccessibleInterface(&chart)) : nullptr;
}

QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className != QLatin1String("unknot::figure::BodyChart"))
        return nullptr;
    return new ChartAccessible(*qobject_cast<BodyChart *>(object));
}

} // namespace

void installChartAccessibility()
{
    QAccessible::installFactory(&make);
}

void sayFocus(BodyChart &chart, const BodySheet::Spot &spot)
{
    if (auto *all = accessibleOf(chart)) {
        QAccessibleEvent event(all->of(spot), QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }
}

void sayState(BodyChart &chart)
{
    if (auto *all = accessibleOf(chart))
        all->sayChanges();
}

void forgetZones(BodyChart &chart)
{
    if (auto *all = accessibleOf(chart)) {
        all->forget();
        QAccessibleEvent event(&chart, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace unknot::figure
