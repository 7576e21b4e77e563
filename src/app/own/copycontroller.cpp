// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/copycontroller.h"

#include "present/becomes.h"
#include "present/text.h"

namespace unknot::app
{

CopyController::CopyController(present::CopyOf what, Begin begin, Where where, const std::filesystem::path &dataFolder)
    : m_what(what), m_written(what),
      m_copying(
          std::move(begin), dataFolder,
          {[this](std::size_t done, std::size_t all) { show(present::copyRuns(m_written, done, all)); },
              [this](const auto &refused) {
                  show(present::copyText(m_written, present::toQt(m_copying.file().string()), refused, m_missing));
              },
              [this](const Error &error) { show(present::copyUnreadable(m_written, error)); }},
          where == Where::AtOnce ? practice::JournalQueue::Post{} : [this](std::function<void()> told) {
              QMetaObject::invokeMethod(this, std::move(told), Qt::QueuedConnection);
          })
{
}

void CopyController::write(const QString &typed)
{
    writeTo(present::copyPlace(m_what, typed), practice::Replacing::No);
}

void CopyController::replace()
{
    if (m_text.replaces)
        writeTo(m_copying.file(), practice::Replacing::Agreed);
}

void CopyController::writeTo(const std::filesystem::path &file, practice::Replacing replacing)
{
    if (m_copying.runs())
        return;
    m_written = m_what;
    m_copying.write(file, replacing);
}

void CopyController::setWhat(present::CopyOf what)
{
    m_what = what;
    forget();
}

void CopyController::forget()
{
    if (!m_copying.runs())
        show({});
}

void CopyController::show(const present::CopyText &text)
{
    if (present::becomes(m_text, text))
        Q_EMIT changed();
}

} // namespace unknot::app
