// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/marking.h"
#include "figure/figuremarks.h"
#include "practice/offers.h"
#include "present/bodyrows.h"
#include "present/rowmodel.h"

#include <QTimer>

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class HealthController;
class OwnPractice;

// What the body page shows beside its lists, all of one moment.
struct BodyState {
    Q_GADGET
    Q_PROPERTY(int markedCount MEMBER markedCount)
    Q_PROPERTY(int candidateCount MEMBER candidateCount)
    Q_PROPERTY(QString searched MEMBER searched) // the words typed; a change of the marks ends the search
    Q_PROPERTY(int resultCount MEMBER resultCount) // what they may mean
    Q_PROPERTY(int highlighted MEMBER highlighted) // a row of candidates, or -1
    Q_PROPERTY(QString noSession MEMBER noSession) // why none may start; empty: one may
    Q_PROPERTY(QString noSessionBelow MEMBER noSessionBelow) // the same, to be said below the rows; empty too where the first says it
    Q_PROPERTY(QString said MEMBER said) // what was just marked: "Left shoulder blade: marked"; soon empty again

public:
    int markedCount = 0, candidateCount = 0, resultCount = 0, highlighted = -1;
    QString searched, noSession, noSessionBelow, said;
    bool operator==(const BodyState &) const = default;
};

// The body page: which zones are marked, and what may be behind them.
class BodyController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::app::BodyState state READ state NOTIFY stateChanged)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)
    Q_PROPERTY(QAbstractItemModel *chips READ chips CONSTANT)
    Q_PROPERTY(QAbstractItemModel *candidates READ candidates CONSTANT)
    Q_PROPERTY(QAbstractItemModel *results READ results CONSTANT)
    Q_PROPERTY(QString problems READ problems CONSTANT) // what of the shipped data can't be used, a line each
    Q_PROPERTY(bool usable READ usable CONSTANT) // there is a figure, and there are zones and points

public:
    BodyController(const practice::World &world, HealthController &health, const OwnPractice &own, QObject *parent = nullptr);

    [[nodiscard]] const BodyState &state() const { return m_state; }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }
    [[nodiscard]] QAbstractItemModel *chips() { return &m_chips; }
    [[nodiscard]] QAbstractItemModel *candidates() { return &m_rows; }
    [[nodiscard]] QAbstractItemModel *results() { return &m_results; }
    [[nodiscard]] QString problems() const;
    [[nodiscard]] bool usable() const;

    // Whether the page is in sight, as it is at first: until it is again, what follows from the journal is
    // not worked out.
    Q_INVOKABLE void setShown(bool shown);
    Q_INVOKABLE void setHighlighted(int row);

    // Zones by their keys. What a press or a stroke did is said, and can be taken back.
    Q_INVOKABLE void press(const QString &key);
    void press(const SidedZone &zone);
    Q_INVOKABLE void beginStroke(const QString &first);
    Q_INVOKABLE void strokeOver(const QString &key);
    Q_INVOKABLE void endStroke(); // works out what follows from the marks
    Q_INVOKABLE void takeBack();
    Q_INVOKABLE void toggle(const QString &key);
    Q_INVOKABLE void clear();

    Q_INVOKABLE void search(const QString &typed);
    // A zone or complaint is marked; a muscle, a point or an article is asked for. The side of one that asks
    // for it is that of the marks; false: they don't tell it, and nothing was done.
    Q_INVOKABLE bool choose(int result);
    Q_INVOKABLE void chooseSide(int result, bool right); // of one that asks for it

    [[nodiscard]] const Marking &marking() const { return m_marking; }
    [[nodiscard]] const std::vector<SidedZone> &marked() const { return m_marking.zones(); }
    [[nodiscard]] const std::vector<practice::Offer> &offers() const { return m_offers; } // as in the rows of candidates

Q_SIGNALS:
    void stateChanged();
    void markedChanged(); // after everything that follows from it
    void offersChanged(); // worked out anew, or something that they rest on
    void articleChosen(const QString &article); // of Learn
    void muscleChosen(const QString &muscle, const QString &side);
    void pointChosen(const QString &point, const QString &side);

private:
    [[nodiscard]] std::vector<SidedZone> zonesOf(const QString &key) const;
    void take(const present::SearchRow &row, Side side);
    void markToo(const SidedZone &zone);
    void markInstead(const catalogue::Complaint &complaint, Side side);
    void follow(); // what follows from the marks
    void say(const QString &words);
    void update();
    void updateWhenSeen();
    void tellOffers();
    void updateMarks();
    void workOutOffers(); // and their rows
    [[nodiscard]] BodyState now() const;
    void publish();

    const practice::World &m_world;
    const OwnPractice &m_own;
    Marking m_marking;
    std::vector<practice::Offer> m_offers;
    BodyState m_state;
    figure::FigureMarks m_marks;
    present::RowModel<present::ChipRow> m_chips;
    present::RowModel<present::CandidateRow> m_rows;
    present::RowModel<present::SearchRow> m_results;
    QString m_searched, m_said, m_noSession;
    QTimer m_saidFor;
    int m_highlighted = -1;
    bool m_shown = true, m_stale = false, m_telling = false;
};

} // namespace unknot::app
