// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/firstdata.h"
#include "desktop/window.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>

namespace unknot::app
{

struct Objects;

// Builds the program's objects (objects.h) and wires them together; owns all of them. QML's singletons are
// of these (qmltypes.h): the engine knows its context, so there is no global.
class AppContext : public QObject, public desktop::Shown
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

    void attachTo(QQmlEngine &engine) override;
    static AppContext &of(QQmlEngine *engine);

    [[nodiscard]] const practice::World &world() const { return *m_world; }
    [[nodiscard]] const Clock &clock() const override;
    [[nodiscard]] const std::filesystem::path &dataFolder() const;

    // The one of that class, of Objects::all().
    template<class T>
    [[nodiscard]] T *find() const
    {
        return static_cast<T *>(find(T::staticMetaObject));
    }

private:
    [[nodiscard]] QObject *find(const QMetaObject &type) const;
    void showBody();
    void startDay();

    std::unique_ptr<practice::World> m_world;
    std::unique_ptr<Objects> m_objects;
};

} // namespace unknot::app
