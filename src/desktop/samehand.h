// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QObject>
#include <QPointF>
#include <QString>

#include <optional>

class QQuickItem;
class QQuickWindow;

namespace unknot::desktop
{

// One hand at the mouse of a window, or one finger on it. Pages follow one another with their buttons at the
// same places, so a hand that clicks on where it is would answer what nobody has read: "Read on" becomes
// "None of these", and under that the next page has what leaves a spot out. So a button that says what it
// `means` does not hear the next click of a hand that stays where it was, if that clicked on something else
// before: not until the hand has moved, or has been still for as long as it takes to see what is there now.
// A click that is not heard begins the wait again, which is what stops a nervous hand. The pages keep their
// places, for who has learnt them; keys and screen readers are asked nothing, they name what they press; a
// button that only makes less (Too much, Pause, the first Stop) has no such meaning and always hears.
class SameHand : public QObject
{
    Q_OBJECT

public:
    static constexpr Milliseconds soon{1500};
    static constexpr Milliseconds soonToPass{5000}; // over something, which then stays unasked or undone
    static constexpr double still = 40; // px: nearer than that the hand has not moved

    // Watches the window, whose child it is. The clock outlives it.
    SameHand(QQuickWindow &window, const Clock &clock);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool begins(QPointF place); // a click; true: it is not heard
    [[nodiscard]] bool isFar(QPointF place) const;

    QQuickWindow &m_window;
    const Clock &m_clock;
    struct Click {
        QPointF place;
        TimePoint at;
        QString meaning; // of what heard it; empty: of nothing that has one
    };
    std::optional<Click> m_last;
    bool m_unheard = false; // the click that is under way
};

} // namespace unknot::desktop
