// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/firstdata.h"
#include "base/clock.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <memory>
#include <optional>
#include <tuple>

class QQmlEngine;

namespace unknot::figure
{
class FigureSource;
class Postures;
} // namespace unknot::figure

namespace unknot::sound
{
class CuePlayer;
}

namespace unknot::app
{

class AppSettings;
class AskedStart;
class BackupController;
class KeyController;
class BodyController;
class CutOffController;
class Favourites;
class GatheredSession;
class HealthController;
class DayAfterController;
class DayController;
class DayWatch;
class ExportController;
class HistoryController;
class PeriodsController;
class ReportController;
class ImportController;
class JournalKeeper;
class LearnController;
class MovementController;
class OwnPractice;
class PacksController;
class PainController;
class PlaceList;
class PlanController;
class PointController;
class ProgramController;
class OwnRoutinesController;
class RoutinesController;
class SessionController;
class SessionDetails;
class SessionEditor;
class SealedController;
class SyncController;
class TrialController;
class WeekController;

// Builds the program's objects and wires them together; owns all of them. QML's singletons are
// these (qmltypes.h): the engine knows its context, so there is no global.
class AppContext : public QObject
{
    Q_OBJECT

public:
    // Whether the journal is written by a thread of its own, or before each call returns.
    enum class Threads { Own, None };

    // resources: the shipped data's folder; dataFolder: where the journal and the settings are kept.
    AppContext(std::unique_ptr<practice::World> world, const Clock &clock, const std::filesystem::path &resources,
        const std::filesystem::path &dataFolder, Threads threads = Threads::None,
        std::optional<Result<journal::JournalStore>> opened = {}); // the journal, if it was opened already
    AppContext(FirstData data, const Clock &clock, const std::filesystem::path &resources, const std::filesystem::path &dataFolder);
    ~AppContext() override;

    void markAgain(); // what was marked last today, where a start of the program has nothing more urgent to show

    void attachTo(QQmlEngine &engine);
    static AppContext &of(QQmlEngine *engine);

    [[nodiscard]] const practice::World &world() const { return *m_world; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const std::filesystem::path &dataFolder() const { return m_dataFolder; }

    // One of the objects below that QML sees.
    template<class T>
    [[nodiscard]] T *find() const
    {
        return std::get<const std::unique_ptr<T> &>(
            std::tie(m_settings, m_journal, m_figures, m_postures, m_health, m_body, m_places, m_point, m_plan, m_ownRoutines, m_routines,
                m_cutOff, m_session, m_keys, m_asked, m_details, m_editor, m_dayAfter, m_history, m_periods, m_report, m_learn, m_packs,
                m_program, m_day, m_movement, m_gathered, m_favourites, m_pain, m_backups, m_export, m_import, m_sync, m_sealed, m_dayNote,
                m_week, m_trials))
            .get();
    }

private:
    void showBody();
    void startDay();

    std::unique_ptr<practice::World> m_world;
    const Clock &m_clock;
    std::filesystem::path m_dataFolder;

    // In the order in which they are built: each may use those above it.
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<JournalKeeper> m_journal;
    std::unique_ptr<figure::FigureSource> m_figures;
    std::unique_ptr<figure::Postures> m_postures;
    std::unique_ptr<HealthController> m_health;
    std::unique_ptr<sound::CuePlayer> m_cues;
    std::unique_ptr<OwnPractice> m_own;
    std::unique_ptr<BodyController> m_body;
    std::unique_ptr<GatheredSession> m_gathered;
    std::unique_ptr<Favourites> m_favourites;
    std::unique_ptr<PlaceList> m_places;
    std::unique_ptr<PointController> m_point;
    std::unique_ptr<PlanController> m_plan;
    std::unique_ptr<OwnRoutinesController> m_ownRoutines;
    std::unique_ptr<RoutinesController> m_routines;
    std::unique_ptr<CutOffController> m_cutOff;
    std::unique_ptr<SessionController> m_session;
    std::unique_ptr<KeyController> m_keys;
    std::unique_ptr<AskedStart> m_asked;
    std::unique_ptr<SessionDetails> m_details;
    std::unique_ptr<SessionEditor> m_editor;
    std::unique_ptr<PainController> m_pain;
    std::unique_ptr<DayController> m_dayNote;
    std::unique_ptr<WeekController> m_week;
    std::unique_ptr<TrialController> m_trials;
    std::unique_ptr<DayAfterController> m_dayAfter;
    std::unique_ptr<HistoryController> m_history;
    std::unique_ptr<PeriodsController> m_periods;
    std::unique_ptr<ReportController> m_report;
    std::unique_ptr<LearnController> m_learn;
    std::unique_ptr<PacksController> m_packs;
    std::unique_ptr<ProgramController> m_program;
    std::unique_ptr<DayWatch> m_day;
    std::unique_ptr<MovementController> m_movement;
    std::unique_ptr<BackupController> m_backups;
    std::unique_ptr<ExportController> m_export;
    std::unique_ptr<ImportController> m_import;
    std::unique_ptr<SyncController> m_sync;
    std::unique_ptr<SealedController> m_sealed;
};

} // namespace unknot::app
