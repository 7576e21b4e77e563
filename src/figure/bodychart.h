// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/bodysheet.h"
#include "figure/figurecolours.h"
#include "figure/figuremarks.h"
#include "figure/figuresource.h"

#include <QBasicTimer>
#include <QCursor>
#include <QImage>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace unknot::figure
{

class Loupe;
class SheetPainter;
class ZoneOutline;

// The body to point at and to mark: all its pictures, what lies on them, zoom, pointer and keys. One
// item, however many zones there are; screen readers are given a check box a zone (ChartAccessible). It
// marks nothing itself: it shows the marks it is given, and says what was pressed.
class BodyChart : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(unknot::figure::FigureSource *source READ source WRITE setSource NOTIFY sourceChanged) // set once
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks WRITE setMarks NOTIFY marksChanged)
    Q_PROPERTY(unknot::figure::FigureMarks *past READ past WRITE setPast NOTIFY marksChanged) // days before, or null: not shown
    Q_PROPERTY(unknot::figure::FigureColours *colours READ colours WRITE setColours NOTIFY coloursChanged)
    Q_PROPERTY(bool small MEMBER m_small NOTIFY layoutChanged)
    Q_PROPERTY(double foot MEMBER m_foot NOTIFY layoutChanged) // px that are kept free below
    Q_PROPERTY(int part MEMBER m_part NOTIFY layoutChanged) // see SheetLayout::Wish
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY layoutChanged)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY layoutChanged) // of the captions
    Q_PROPERTY(bool fitted READ isFitted NOTIFY zoomed)
    Q_PROPERTY(bool closest READ isClosest NOTIFY zoomed)
    Q_PROPERTY(QString pointedName READ pointedName NOTIFY pointedChanged) // of the zone under the pointer or the keyboard
    Q_PROPERTY(bool pointedMarked READ pointedMarked NOTIFY pointedChanged) // it is marked
    Q_PROPERTY(bool pointedByKeys READ pointedByKeys NOTIFY pointedChanged) // the keyboard is at it
    Q_PROPERTY(QRectF tagPlace READ tagPlace NOTIFY tagMoved) // what that name belongs beside

public:
    explicit BodyChart(QQuickItem *parent = nullptr);
    ~BodyChart() override;

    [[nodiscard]] FigureSource *source() const { return m_source; }
    void setSource(FigureSource *source);
    [[nodiscard]] FigureMarks *marks() const { return m_marks; }
    void setMarks(FigureMarks *marks);
    [[nodiscard]] FigureMarks *past() const { return m_past; }
    void setPast(FigureMarks *past);
    [[nodiscard]] FigureColours *colours() const { return m_colours; }
    void setColours(FigureColours *colours);
    [[nodiscard]] bool isFitted() const { return !m_sheet || m_sheet->viewport().isFitted(); }
    [[nodiscard]] bool isClosest() const { return m_sheet && m_sheet->viewport().scale() >= Viewport::most; }
    [[nodiscard]] QString pointedName() const;
    [[nodiscard]] bool pointedMarked() const;
    [[nodiscard]] bool pointedByKeys() const { return !m_pointed; }
    [[nodiscard]] QRectF tagPlace() const;

    Q_INVOKABLE void zoomAbout(QPointF place, double factor);
    Q_INVOKABLE void zoomBy(double factor); // about the keyboard's zone if that is in sight, else the middle
    Q_INVOKABLE void fit();
    Q_INVOKABLE bool zoomKey(int key); // + - 0; false: another key

    void paint(QPainter *to) override;

    [[nodiscard]] const BodySheet &sheet() const { return *m_sheet; }
    [[nodiscard]] QString nameOf(const BodySheet::Spot &spot) const;
    [[nodiscard]] bool isMarked(const BodySheet::Spot &spot) const;
    [[nodiscard]] std::optional<BodySheet::Spot> current() const { return m_current; }
    [[nodiscard]] std::optional<BodySheet::Spot> pointed() const { return m_pointed; }
    void setCurrent(std::optional<BodySheet::Spot> spot); // what the keyboard is at
    void press(const BodySheet::Spot &spot); // as a click on it
    [[nodiscard]] const Loupe *loupe() const { return m_loupe; }
    void pointerRested(); // the pointer has stood still: what is too small under it is shown larger

Q_SIGNALS:
    // What the person does, each with the key of its zone. A stroke goes over several; what was pressed
    // or stroked last is taken back where it turns out to have meant something else.
    void zonePressed(const QString &zone);
    void strokeBegan(const QString &zone);
    void strokePassed(const QString &zone);
    void strokeEnded();
    void takenBack();

    void sourceChanged();
    void marksChanged();
    void coloursChanged();
    void layoutChanged();
    void zoomed();
    void pointedChanged();
    void tagMoved();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr double tooSmall = 12; // px: what is narrower is shown larger

    enum class Drag { None, Press, Marking, Panning };

    void layOut();
    void moved(); // the pane shows another part of the sheet
    void repaintAll();
    void repaint(const QRectF &rect);
    void paintPlate(double density);
    void marksMoved();
    [[nodiscard]] QString keyOf(const BodySheet::Spot &spot) const;
    [[nodiscard]] SheetPainter painter() const;
    [[nodiscard]] std::optional<BodySheet::Spot> told() const; // what is pointed at, or else where the keyboard is
    void outline();
    void setPointed(std::optional<BodySheet::Spot> spot);
    void pointAt(QPointF place);
    [[nodiscard]] std::optional<BodySheet::Spot> spotUnder(QPointF place) const; // through the loupe where that is
    void magnify(const BodySheet::Spot &spot, QPointF about);
    void closeLoupe();
    void markUpTo(QPointF place);
    void step(ArrowMap::Arrow arrow);
    [[nodiscard]] bool startsPan(const QMouseEvent &event) const;

    std::unique_ptr<BodySheet> m_sheet;
    QPointer<FigureSource> m_source;
    QPointer<FigureMarks> m_marks, m_past;
    FigureMarks::Layers m_painted; // the marks as the picture has them
    QPointer<FigureColours> m_colours;
    bool m_small = false, m_mirrored = false;
    double m_foot = 58;
    int m_part = 0;
    QFont m_font;

    QImage m_plate; // the pictures without what lies on them, as the pane shows them
    bool m_allStale = true; // an update of a part would forget that all of it is wanted

    std::optional<BodySheet::Spot> m_pointed, m_current;
    ZoneOutline *m_outline = nullptr;
    Loupe *m_loupe = nullptr;
    QBasicTimer m_rest;

    Drag m_drag = Drag::None;
    QPointF m_pressed, m_last; // where the button went down, and where the pointer was last
    bool m_clicked = false, m_clickedBefore = false; // this press, and the one before, marked or unmarked
    bool m_space = false, m_spaceUsed = false;
    bool m_keyboard = false; // used last, so that its zone is shown
};

} // namespace unknot::figure
