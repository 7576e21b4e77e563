// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QRectF>
#include <QStringList>

#include <vector>

class QQuickWindow;

namespace unknot::test
{

// Everything that is to be read or pressed on a window's page, where it stands, and what is wrong with that:
// texts that lie over one another, that are cut or that stick out of their button; controls that are cut,
// that lie over one another or that nobody can scroll to; words at the edge of what scrolls across; a few words in many
// lines; a page that opens in its middle. What an item paints it does not see: figure/sheetcaptions has its own test.
class PageWalk
{
public:
    // LaidOut: it is laid out first, until nothing moves; Drawn: everything stands where it was drawn last.
    enum class Of { LaidOut, Drawn };
    explicit PageWalk(QQuickWindow &window, Of what = Of::LaidOut);

    [[nodiscard]] const QStringList &faults() const { return m_faults; }
    [[nodiscard]] int texts() const { return int(m_texts.size()); }
    [[nodiscard]] int controls() const { return int(m_controls.size()); }

private:
    // What cuts the items below it; scrolling ones show more of them.
    struct Frame {
        const QQuickItem *item = nullptr;
        QRectF seen; // of the window
        bool scrolls = false; // down
        bool scrollsAcross = false;
    };
    struct Found {
        const QQuickItem *item;
        QRectF place; // in the window: of a text its letters
        Frame frame;
        const QQuickItem *control; // the nearest that holds it
    };

    void walk(QQuickItem *item, const Frame &frame, const QQuickItem *control);
    [[nodiscard]] static bool canBeSeen(const Found &found);
    void checkText(const Found &text);
    void checkControl(const Found &control);
    void checkScrolling(const QQuickItem *item, const Frame &frame);
    void checkPairs(const std::vector<Found> &all, const char *what);
    void fault(const QQuickItem *item, const QString &what);

    QRectF m_window;
    std::vector<Found> m_texts, m_controls;
    QStringList m_faults;
};

// A window that is not on the screen is not told of it.
void resize(QQuickWindow &window, QSize size);

// Gives every item the place that it has when the window is next drawn, without drawing it.
void layOut(QQuickWindow &window);

} // namespace unknot::test
