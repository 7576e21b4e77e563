// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/copycontroller.h"

#include "present/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace unknot::app
{

namespace
{

// The person's documents, or, where there are none, their home.
QString ownFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return !documents.isEmpty() && QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

std::filesystem::path named(present::CopyOf what, const QString &typed, const QString &folder)
{
    const std::filesystem::path usual = present::fromQt(present::copyName(what));
    return practice::copyNamed(
        present::fromQt(typed), present::fromQt(folder), present::fromQt(QDir::homePath()), usual.extension().string());
}

} // namespace

CopyController::CopyController(present::CopyOf what, std::function<Result<std::string>()> bytes, std::filesystem::path dataFolder)
    : CopyController(
        what,
        [bytes = std::move(bytes)]() -> Result<practice::CopyMaking> {
            auto all = bytes();
            if (!all)
                return tl::unexpected(all.error());
            return [all = std::move(*all)](const Sink &sink, const Progress &) { return sink(all); };
        },
        Where::AtOnce, std::move(dataFolder))
{
}

CopyController::CopyController(present::CopyOf what, Begin begin, Where where, std::filesystem::path dataFolder)
    : m_what(what), m_begin(std::move(begin)), m_where(where), m_dataFolder(std::move(dataFolder))
{
}

CopyController::~CopyController()
{
    stop();
}

QString CopyController::proposed() const
{
    return present::toQt(named(m_what, present::copyName(m_what), ownFolder()).string());
}

QString CopyController::placedIn(const QUrl &folder, const QString &typed) const
{
    return present::toQt(named(m_what, QFileInfo(typed).fileName(), folder.toLocalFile()).string());
}

void CopyController::write(const QString &typed)
{
    writeTo(named(m_what, typed, ownFolder()), practice::Replacing::No);
}

void CopyController::replace()
{
    if (m_text.replaces)
        writeTo(m_file, practice::Replacing::Agreed);
}

void CopyController::setWhat(present::CopyOf what)
{
    m_what = what;
    forget();
}

void CopyController::stop()
{
    m_stops = true;
}

void CopyController::forget()
{
    if (!m_text.runs)
        show({});
}

void CopyController::writeTo(const std::filesystem::path &file, practice::Replacing replacing)
{
    if (m_text.runs)
        return;
    m_file = file;
    m_stops = false;
    if (const auto refused = practice::copyRefused(file, m_dataFolder, replacing))
        return done(m_what, refused);
    auto making = m_begin();
    if (!making)
        return show(present::copyUnreadable(making.error()));
    if (m_where == Where::Beside)
        return writeBeside(std::move(*making), replacing);
    const auto all = [&making](const Sink &sink) { return (*making)(sink, {}); };
    done(m_what, practice::writeCopy(file, all, m_dataFolder, replacing, Waiting::No));
}

void CopyController::writeBeside(practice::CopyMaking making, practice::Replacing replacing)
{
    show(present::copyRuns(0, 0));
    const auto goesOn = [this](std::size_t done, std::size_t all) { return isGoingOn(done, all); };
    auto work = [this, what = m_what, file = m_file, making = std::move(making), goesOn, replacing, folder = m_dataFolder] {
        const auto all = [&making, &goesOn](const Sink &sink) { return making(sink, goesOn); };
        auto refused = practice::writeCopy(file, all, folder, replacing, Waiting::No);
        QMetaObject::invokeMethod(
            this, [this, what, refused = std::move(refused)] { done(what, refused); }, Qt::QueuedConnection);
    };
    m_writing = std::async(std::launch::async, std::move(work));
}

// Told a hundred times at most: the window has more to do.
bool CopyController::isGoingOn(std::size_t done, std::size_t all)
{
    if (done % (all / 100 + 1) == 0)
        QMetaObject::invokeMethod(
            this,
            [this, done, all] {
                if (m_text.runs)
                    show(present::copyRuns(done, all));
            },
            Qt::QueuedConnection);
    return !m_stops;
}

void CopyController::done(present::CopyOf what, const std::optional<practice::CopyRefused> &refused)
{
    show(present::copyText(what, present::toQt(m_file.string()), refused));
}

void CopyController::show(const present::CopyText &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT changed();
}

} // namespace unknot::app
