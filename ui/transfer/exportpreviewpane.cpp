// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/exportpreviewpane.h"

#include "ui/transfer/documenthtml.h"
#include "ui/transfer/errorlog.h"
#include "ui/widgets/tokens.h"

#include <QLabel>
#include <QProgressBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds gathering{200};
constexpr std::chrono::milliseconds patience{300}; ///< before it is said that something is under way

/// Shows text and fetches nothing.
class QuietBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int, const QUrl &) override { return {}; }
};

} // namespace

ExportPreviewPane::ExportPreviewPane(store::Library &library, QWidget *parent)
    : QWidget(parent), m_library(library), m_browser(new QuietBrowser(this)), m_busy(new QProgressBar(this)),
      m_note(new QLabel(this))
{
    m_browser->setObjectName(QStringLiteral("exportPreview"));
    m_browser->setAccessibleName(tr("Preview"));
    m_browser->setOpenLinks(false);
    m_browser->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_browser->document()->setDocumentMargin(tokens::space3);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(tokens::space2);
    m_busy->setAccessibleName(tr("The preview is being made"));
    m_note->setObjectName(QStringLiteral("exportPreviewNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setText(tr("Preview"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::space2);
    layout->addWidget(m_note);
    layout->addWidget(m_browser, 1);
    layout->addWidget(m_busy);
    QSizePolicy keepsItsPlace = m_busy->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(keepsItsPlace);
    m_busy->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(gathering);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(patience);
    connect(&m_soon, &QTimer::timeout, this, &ExportPreviewPane::begin);
    connect(&m_waiting, &QTimer::timeout, m_busy, &QWidget::show);
}

ExportPreviewPane::~ExportPreviewPane() = default;

void ExportPreviewPane::show(const exporters::ExportRequest &request)
{
    m_wanted = request;
    m_soon.start();
    if (m_job)
        m_job->cancel();
}

void ExportPreviewPane::stop()
{
    m_wanted.reset();
    m_soon.stop();
    if (m_job)
        m_job->cancel();
}

void ExportPreviewPane::begin()
{
    if (m_job || !m_wanted) // the end of the one before begins the next
        return;
    m_format = m_wanted->format;
    m_job = std::make_unique<exporters::PreviewJob>(m_library, *std::exchange(m_wanted, std::nullopt));
    connect(m_job.get(), &exporters::PreviewJob::finished, this, &ExportPreviewPane::onFinished);
    m_waiting.start();
    m_job->start();
}

void ExportPreviewPane::onFinished(const domain::Result<exporters::ExportPreview> &preview)
{
    m_job.release()->deleteLater(); // it is what is calling
    m_waiting.stop();
    m_busy->hide();
    if (m_wanted)
        return begin();
    if (preview)
        return showText(*preview);
    if (preview.error().code == domain::ErrorCode::Cancelled)
        return;
    logError(preview.error());
    m_browser->clear();
    m_note->setText(preview.error().code == domain::ErrorCode::NotFound ? tr("There is nothing to export.")
                                                                        : preview.error().message);
}

void ExportPreviewPane::showText(const exporters::ExportPreview &preview)
{
    m_note->setText(preview.complete ? tr("Preview") : tr("Preview of the beginning"));
    if (m_format == QLatin1String("html")) {
        m_browser->document()->setDefaultStyleSheet(documentStyle(palette()));
        m_browser->setFont(font());
        m_browser->setHtml(documentHtml(preview.text));
        return;
    }
    m_browser->setFont(tokens::monospaced(font()));
    m_browser->setPlainText(preview.text);
}

} // namespace ui
