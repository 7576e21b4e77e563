// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"
#include "figure/figuremarks.h"
#include "practice/world.h"
#include "present/bodypage.h"
#include "present/datafault.h"
#include "present/rowmodel.h"

#include <QTimer>

namespace unknot::app
{

class HealthController;
class OwnPractice;

// The body page: which zones are marked, and what may be behind them. What is marked is kept in the settings'
// file for the rest of the day; what can't be written holds until the program ends.
class BodyController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::BodyState state READ state NOTIFY stateChanged)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)
    Q_PROPERTY(QAbstractItemModel *chips READ chips CONSTANT)
    Q_PROPERTY(QAbstractItemModel *candidates READ candidates CONSTANT)
    Q_PROPERTY(QAbstractItemModel *results READ results CONSTANT)
    Q_PROPERTY(QString problems READ problems CONSTANT) // what of the shipped data can't be used, a line each
    Q_PROPERTY(bool usable READ usable CONSTANT) // there is something to show

public:
    BodyController(const practice::World &world, HealthController &health, const OwnPractice &own, const Clock &clock,
        const std::filesystem::path &folder);
    ~BodyController() override;

    [[nodiscard]] const present::BodyState &state() const { return m_state; }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }
    [[nodiscard]] QAbstractItemModel *chips() { return &m_chips; }
    [[nodiscard]] QAbstractItemModel *candidates() { return &m_rows; }
    [[nodiscard]] QAbstractItemModel *results() { return &m_results; }
    [[nodiscard]] QString problems() const { return present::dataFaults(m_world.errors, 12); }
    [[nodiscard]] bool usable() const { return m_world.showable(); }

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
    Q_INVOKABLE void clear(); // can be taken back until something else is done
    void markAgain(); // what was marked last today, before the program was started

    Q_INVOKABLE void search(const QString &typed);
    // A zone, or those of a complaint, are marked beside what is; a muscle, a point or an article is asked for. The side of one that asks
    // for it is that of the marks; false: they don't tell it, and nothing was done.
    Q_INVOKABLE bool choose(int result);
    Q_INVOKABLE void chooseSide(int result, bool right); // of one that asks for it

    [[nodiscard]] const practice::Marking &marking() const { return m_page.marking(); }
    [[nodiscard]] const std::vector<SidedZone> &marked() const { return marking().zones(); }
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
    void add(const std::vector<SidedZone> &zones); // to what is marked, said and to be taken back at once
    void showSaid(); // what a change of the marks did, and the marks
    void showMarks(); // with what follows from them, and keeps them
    void keepMarks() const;
    void update();
    void updateWhenSeen();
    void tellOffers();
    void updateMarks();
    void workOutOffers(); // and their rows
    void publish();

    const practice::World &m_world;
    const OwnPractice &m_own;
    const Clock &m_clock;
    SettingsStore m_store;
    present::BodyPage m_page;
    std::vector<practice::Offer> m_offers;
    present::BodyState m_state; // as it was told of
    figure::FigureMarks m_marks;
    present::RowModel<present::ChipRow> m_chips;
    present::RowModel<present::CandidateRow> m_rows;
    present::RowModel<present::SearchRow> m_results;
    QTimer m_saidFor, m_keepSoon;
    bool m_shown = true, m_stale = false, m_telling = false;
};

} // namespace unknot::app
