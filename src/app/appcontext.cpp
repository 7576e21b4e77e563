// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"

#include "app/objects.h"

#include <QQmlEngine>

namespace unknot::app
{

namespace
{
constexpr auto contextProperty = "unknotContext"; // a property of the engine, not of QML's root context
}

AppContext::AppContext(std::unique_ptr<practice::World> world, const Clock &clock, const std::filesystem::path &resources,
    const std::filesystem::path &dataFolder, Threads threads, std::optional<Result<journal::JournalStore>> opened)
    : m_world(std::move(world)),
      m_objects(new Objects{*m_world, clock, resources, dataFolder,
          threads == Threads::Own ? JournalKeeper::Threads::Own : JournalKeeper::Threads::None, std::move(opened)})
{
    Objects &all = *m_objects;
    all.own.heed(all.settings.kept());
    connect(&all.settings, &AppSettings::faultsChanged, &all.own, &OwnPractice::pressedChanged);
    connect(&all.settings, &AppSettings::changed, this, &AppContext::showBody);
    connect(&all.day, &desktop::DayWatch::dayChanged, this, &AppContext::startDay);
    if (threads == Threads::Own)
        connect(&all.day, &desktop::DayWatch::dayChanged, &all.backups, &BackupController::backUp);
    connect(&all.session, &SessionController::stepChanged, &all.sync,
        [&all] { all.sync.setHeld(all.session.stage() != SessionController::Stage::None); });
    connect(&all.editor, &SessionEditor::corrected, &all.history, &HistoryController::corrected);
    connect(&all.history, &HistoryController::rangeChanged, &all.week, [&all] { all.week.setSpan(practice::Span(all.history.range())); });
    connect(&all.pain, &PainController::noted, &all.history, &HistoryController::noted);
    connect(&all.history, &HistoryController::undone, &all.pain, &PainController::forgetTold);
    showBody();
}

AppContext::AppContext(FirstData data, const Clock &clock, const std::filesystem::path &resources, const std::filesystem::path &dataFolder)
    : AppContext(data.world.get(), clock, resources, dataFolder, Threads::Own, data.journal.get())
{
}

AppContext::~AppContext() = default;

void AppContext::attachTo(QQmlEngine &engine)
{
    engine.setProperty(contextProperty, QVariant::fromValue(static_cast<QObject *>(this)));
}

AppContext &AppContext::of(QQmlEngine *engine)
{
    auto *context = qobject_cast<AppContext *>(engine->property(contextProperty).value<QObject *>());
    Q_ASSERT(context);
    return *context;
}

const Clock &AppContext::clock() const
{
    return m_objects->clock;
}

const std::filesystem::path &AppContext::dataFolder() const
{
    return m_objects->folder;
}

QObject *AppContext::find(const QMetaObject &type) const
{
    for (QObject *one : m_objects->all()) {
        if (one->metaObject() == &type)
            return one;
    }
    qFatal("unknot: AppContext has no %s", type.className());
}

void AppContext::showBody()
{
    if (m_world->show(m_objects->settings.now().body))
        m_objects->figures.figureReplaced();
}

// What is to be read or answered first stands on the page that asks where it hurts.
void AppContext::markAgain()
{
    const bool isFirst = m_objects->cutOff.exists() || !m_objects->dayAfter.text().question.isEmpty()
        || !m_objects->settings.faults().damaged.isEmpty() || !m_objects->body.problems().isEmpty();
    if (!isFirst)
        m_objects->body.markAgain();
}

// What holds for a day is over, and what was called today is yesterday's.
void AppContext::startDay()
{
    m_objects->health.startDay();
    m_objects->own.readPressed();
    m_objects->dayAfter.reload();
    m_objects->dayNote.startDay();
    m_objects->week.reload();
    m_objects->history.reload();
    m_objects->periods.reload();
    m_objects->details.reload();
}

} // namespace unknot::app
